import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { RoundTable } from '#components/rounds/round-table.tsx'
import { SilentNotice } from '#components/rounds/silent-notice.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { canRunRounds, canSeeSilence } from '#lib/rounds/policy.ts'
import { listRounds } from '#lib/rounds/queries.ts'
import { listSilentTwice } from '#lib/rounds/silent.ts'
import { currentDay, requireActor } from '#lib/session.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rounds'))('title') }
}

export default async function RoundsPage() {
  const [actor, today, t] = await Promise.all([requireActor(), currentDay(), getTranslations('rounds')])
  const [rounds, silent] = await Promise.all([listRounds(), canSeeSilence(actor) ? listSilentTwice() : []])
  const newLink = canRunRounds(actor) && (
    <LinkButton href="/rounds/new" variant="primary">
      {t('new')}
    </LinkButton>
  )
  return (
    <>
      <PageHeader title={t('title')} actions={rounds.length > 0 && newLink}>
        {t('lead')}
      </PageHeader>
      <SilentNotice items={silent} />
      {rounds.length > 0 ? (
        <RoundTable rounds={rounds} today={today} />
      ) : (
        <EmptyState title={t('none')} action={newLink}>
          {t('noneText')}
        </EmptyState>
      )}
    </>
  )
}
