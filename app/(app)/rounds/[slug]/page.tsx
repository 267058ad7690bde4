import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { RoundReport } from '#components/reports/round-report.tsx'
import { Baselines } from '#components/rounds/baselines.tsx'
import { Board } from '#components/rounds/board.tsx'
import { CallNotice } from '#components/rounds/call-notice.tsx'
import { GroupFilter } from '#components/rounds/group-filter.tsx'
import { Live } from '#components/rounds/live.tsx'
import { RoundActions } from '#components/rounds/round-actions.tsx'
import { roundName } from '#components/rounds/round-name.tsx'
import { RoundSummary } from '#components/rounds/round-summary.tsx'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { actsFor } from '#lib/actor.ts'
import { withVacancy } from '#lib/groups/vacancy.ts'
import { withParts } from '#lib/people/actor.ts'
import { canMakeReports } from '#lib/reports/policy.ts'
import { findReportOfRound } from '#lib/reports/queries.ts'
import { listAnswers, listGroupLines } from '#lib/rounds/board.ts'
import { canReopenRound, canRunRounds } from '#lib/rounds/policy.ts'
import { isLate } from '#lib/rounds/rules.ts'
import { loadRound, type RoundParams } from './round.ts'

interface Props extends RoundParams {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ round }, format] = await Promise.all([loadRound(params), getFormatter()])
  return { title: roundName(format, round) }
}

/** Who has answered, who has not, what is overdue: on one screen. */
export default async function RoundPage({ params, searchParams }: Props) {
  const [{ actor, today, round }, search, t, format] = await Promise.all([
    loadRound(params),
    searchParams,
    getTranslations('rounds'),
    getFormatter(),
  ])
  const [lines, reportId] = await Promise.all([listGroupLines(round), findReportOfRound(round.slug)])
  const groups = round.closedAt ? lines : await withVacancy(lines, ({ groupId }) => groupId, today)
  const chosen = groups.find(({ slug }) => slug !== null && slug === search.group) ?? null
  const { rows, more } = await listAnswers(round, chosen?.groupId ? await withParts([chosen.groupId]) : null)
  const name = roundName(format, round)
  const isClosed = round.closedAt !== null
  const isCalled = Boolean(round.call?.sentAt)
  const runs = canRunRounds(actor)
  const answersForChosen = chosen !== null && (runs || actsFor(actor, chosen.groupId))
  const answers = answersForChosen || groups.some(({ owed, groupId }) => owed > 0 && actsFor(actor, groupId))
  const answerHref = `/rounds/${round.slug}/answer${answersForChosen ? `?group=${chosen.slug}` : ''}`
  return (
    <>
      <PageHeader
        title={name}
        breadcrumb={[{ label: t('title'), href: '/rounds' }]}
        current={name}
        actions={
          <RoundActions
            slug={round.slug}
            isClosed={isClosed}
            isCalled={isCalled}
            runs={runs}
            reopens={canReopenRound(actor)}
            answerHref={answers ? answerHref : null}
          />
        }
      >
        <RoundSummary round={round} groups={groups} today={today} />
        <Baselines round={round} />
        <RoundReport slug={round.slug} reportId={reportId} prepares={canMakeReports(actor)} />
      </PageHeader>
      <DoneNotice done={search.done} />
      {runs && !isClosed && <CallNotice slug={round.slug} isSent={isCalled} />}
      {round.note && <p className="mb-5 max-w-prose whitespace-pre-line text-ink-2">{round.note}</p>}
      <GroupFilter slug={round.slug} groups={groups} chosen={chosen} live={!isClosed} />
      {answersForChosen && !isClosed && (
        <p className="no-print mb-4 text-sm">
          <a
            href={`/rounds/${round.slug}/form.xlsx?group=${chosen.slug}`}
            className="text-accent underline underline-offset-2 touch:inline-block touch:py-3"
          >
            {t('formSheet', { group: chosen.code ?? '' })}
          </a>
        </p>
      )}
      <Board
        round={{ slug: round.slug, isLate: isLate(round, today), isClosed }}
        groups={groups}
        rows={rows}
        mayAnswer={(groupId) => groupId !== null && (runs || actsFor(actor, groupId))}
      />
      {more && <p className="mt-4 text-ink-3">{t('more', { count: rows.length })}</p>}
      {!isClosed && <Live />}
    </>
  )
}
