import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AsksWaiting } from '#components/asks/asks-waiting.tsx'
import { Figures, OpenStates } from '#components/home/figures.tsx'
import { Headlines } from '#components/home/headline.tsx'
import { LatestUpdates } from '#components/home/latest-progress.tsx'
import { MyItems } from '#components/home/my-items.tsx'
import { UrgentTable } from '#components/home/urgent-table.tsx'
import { OwedByMine } from '#components/rounds/owed-by-mine.tsx'
import { SilentNotice } from '#components/rounds/silent-notice.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Link } from '#components/ui/link.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Section } from '#components/ui/panel.tsx'
import { isOfficer, isStaff, readsInternal } from '#lib/actor.ts'
import { canDecideAsks } from '#lib/asks/policy.ts'
import { countAsksToDecide } from '#lib/asks/queries.ts'
import { listAttention, listMine, listOpenStates } from '#lib/home/figures.ts'
import { listHeadlines } from '#lib/home/headline.ts'
import { listLatestProgress } from '#lib/home/latest.ts'
import { listUrgent } from '#lib/home/urgent.ts'
import { listOwedByMine } from '#lib/rounds/owed.ts'
import { canSeeSilence } from '#lib/rounds/policy.ts'
import { listSilentTwice } from '#lib/rounds/silent.ts'
import { currentDay, requireActor } from '#lib/session.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('home'))('title') }
}

export default async function HomePage({ searchParams }: PageProps<'/'>) {
  const [actor, today, { done }, t] = await Promise.all([
    requireActor(),
    currentDay(),
    searchParams,
    getTranslations('home'),
  ])
  const keepsRegister = readsInternal(actor)
  const [headlines, attention, states, urgent, mine, latest, owed, silent, asks] = await Promise.all([
    listHeadlines(actor, today),
    keepsRegister ? listAttention(actor, today) : null,
    keepsRegister ? listOpenStates(actor, today) : null,
    keepsRegister ? listUrgent(actor, today) : [],
    isOfficer(actor) ? listMine(actor, today) : null,
    listLatestProgress(actor),
    listOwedByMine(actor),
    canSeeSilence(actor) ? listSilentTwice() : [],
    canDecideAsks(actor) ? countAsksToDecide(actor) : 0,
  ])
  return (
    <>
      <PageHeader title={t('title')} />
      <DoneNotice done={done} />
      {headlines.length === 0 && (
        <EmptyState
          title={t('empty')}
          action={isStaff(actor) && <LinkButton href="/communiques/import">{t('import')}</LinkButton>}
        >
          {t('emptyText')}
        </EmptyState>
      )}
      <AsksWaiting count={asks} />
      <OwedByMine rounds={owed} today={today} />
      {mine && (mine.length > 0 || owed.length === 0) && <MyItems lists={mine} today={today} />}
      {mine && (
        <p className="no-print mt-4">
          <Link
            href="/my-groups"
            className="text-accent underline underline-offset-2 touch:inline-block touch:py-2"
          >
            {t('toMyGroups')}
          </Link>
        </p>
      )}
      <div className={mine ? 'mt-10' : ''}>
        <Headlines headlines={headlines} />
      </div>
      {attention && <Figures figures={attention} />}
      {states && <OpenStates figures={states} />}
      {headlines.length > 0 && (
        <p className="no-print mt-4">
          <Link href="/dashboard" className="text-accent underline underline-offset-2">
            {t('dashboard')}
          </Link>
        </p>
      )}
      <SilentNotice items={silent} />
      {urgent.length > 0 && (
        <Section title={t('needsAttention')}>
          <UrgentTable items={urgent} />
        </Section>
      )}
      {headlines.length > 0 && (
        <Section title={t('latestProgress')}>
          <LatestUpdates updates={latest} now={new Date()} />
        </Section>
      )}
    </>
  )
}
