import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ChangeList, ChangePages } from '#components/history/change-list.tsx'
import { RoundFormPage } from '#components/rounds/round-form.tsx'
import { listChanges } from '#lib/changes.ts'
import { loadRound, type RoundParams } from '../round.ts'

export async function generateMetadata({ params }: RoundParams): Promise<Metadata> {
  const [{ round }, t] = await Promise.all([loadRound(params), getTranslations('history')])
  return { title: t('of', { reference: round.meetingName }) }
}

export default async function RoundHistoryPage({
  params,
  searchParams,
}: RoundParams & { searchParams: Promise<{ before?: string | string[] }> }) {
  const [{ actor, today, round }, { before }, t] = await Promise.all([
    loadRound(params),
    searchParams,
    getTranslations(),
  ])
  const of = { subjectType: 'round', subjectId: round.id } as const
  const page = await listChanges(actor, of, typeof before === 'string' ? before : undefined)
  return (
    <RoundFormPage round={round} today={today} title={t('history.title')} lead={t('rounds.historyLead')}>
      <ChangeList changes={page.events} subject={round.meetingName} />
      <ChangePages path={`/rounds/${round.slug}/history`} older={page.older} isFirst={page.isFirst} />
    </RoundFormPage>
  )
}
