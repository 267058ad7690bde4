import { useFormatter, useTranslations } from 'next-intl'
import { roundName } from '#components/rounds/round-name.tsx'
import { formatDay } from '#components/ui/date-text.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { ProgressBar } from '#components/ui/progress-bar.tsx'
import { type Day, daysBetween } from '#lib/dates.ts'
import { type AnswerSheet, FORMS } from '#lib/my-groups/answers.ts'
import type { Round } from '#lib/rounds/queries.ts'
import { isLate } from '#lib/rounds/rules.ts'

/** For whom, to which round, how many are answered, by when. */
export function AnswersHeader({ round, sheet, today }: { round: Round; sheet: AnswerSheet; today: Day }) {
  const t = useTranslations('answers')
  const rounds = useTranslations('rounds')
  const format = useFormatter()
  const { owed, answered } = sheet.counts
  const groups = [...new Set(sheet.open.flatMap(({ item }) => item.leadCode ?? []))]
  const name = { round: round.meetingName }
  const title =
    groups.length === 0
      ? t('titleNoGroup', name)
      : groups.length <= 2
        ? t('title', { ...name, group: format.list(groups, { type: 'unit' }) })
        : t('titleGroups', { ...name, count: groups.length })
  const due = { date: formatDay(format, round.dueOn), days: daysBetween(round.dueOn, today) }
  const late = isLate(round, today)
  return (
    <PageHeader
      search={false}
      title={title}
      breadcrumb={[
        { label: rounds('title'), href: '/rounds' },
        { label: roundName(format, round), href: `/rounds/${round.slug}` },
      ]}
    >
      {owed + answered > 0 && (
        <div className="space-y-2">
          <p className="font-medium text-ink-2">
            {t('answeredOf', { done: answered, total: owed + answered })}
          </p>
          <ProgressBar label={t('progress')} done={answered} total={owed + answered} />
          {round.closedAt === null && (
            <p>
              <span className={late ? 'font-medium text-bad' : ''}>{t(late ? 'late' : 'due', due)}</span>{' '}
              {owed > 0 && (
                <>
                  <span className="needs-script">{t('saves')}</span> {t('draft.only')}
                </>
              )}
            </p>
          )}
          {owed > FORMS && <p>{t('more', { count: owed - FORMS })}</p>}
        </div>
      )}
      {round.note && round.closedAt === null && (
        <p className="mt-3 max-w-prose whitespace-pre-line text-ink-2">{round.note}</p>
      )}
    </PageHeader>
  )
}
