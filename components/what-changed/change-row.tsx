import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type Response, ResponseMark, StateMark } from '#components/state/marks.tsx'
import { GroupChip } from '#components/ui/chip.tsx'
import { formatDay } from '#components/ui/date-text.tsx'
import { Link } from '#components/ui/link.tsx'
import { type Day, daysBetween } from '#lib/dates.ts'
import type { ItemState } from '#lib/generated/prisma/enums.ts'
import type { ChangeLine } from '#lib/what-changed/kinds.ts'

/** One change: of what, whose it is, and from what to what. The row leads to the history. */
export function ChangeRow({ line, today }: { line: ChangeLine; today: Day }) {
  const place = line.kind === 'response' ? 'requests' : 'items'
  return (
    <tr>
      <td className="quiet wide">{line.reference}</td>
      <td className="title" title={line.title}>
        <Link href={`/${place}/${line.reference}/history`}>{line.title}</Link>
      </td>
      <td>
        {line.kind !== 'assigned' && line.lead && (
          <GroupChip code={line.lead} lead proposed={line.isProposed} />
        )}
      </td>
      <td className="text-sm text-ink-2">
        <What line={line} today={today} />
      </td>
    </tr>
  )
}

function What({ line: { kind, before, after, state, isProposed }, today }: { line: ChangeLine; today: Day }) {
  const t = useTranslations('changes')
  const format = useFormatter()
  const day = (value: Day | null) => (value ? formatDay(format, value) : t('noDate'))
  switch (kind) {
    case 'new':
      return state && <StateMark state={state} />
    case 'assigned':
      return (
        <FromTo from={before && before !== after && <GroupChip code={before} />}>
          {after && <GroupChip code={after} lead proposed={isProposed} />}
        </FromTo>
      )
    case 'overdue':
      return after && t('late', { date: day(after), count: daysBetween(after, today) })
    case 'due':
      return <FromTo from={day(before)}>{day(after)}</FromTo>
    case 'response':
      return (
        <FromTo from={before && <ResponseMark response={before as Response} />}>
          <ResponseMark response={after as Response} />
        </FromTo>
      )
    case 'silent':
      return before ? t('lastUpdate', { date: day(before) }) : t('neverUpdated')
    default:
      return (
        <FromTo from={before && <StateMark state={before as ItemState} />}>
          <StateMark state={after as ItemState} />
        </FromTo>
      )
  }
}

function FromTo({ from, children }: { from: ReactNode; children: ReactNode }) {
  const t = useTranslations('changes')
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      {from && (
        <>
          <span className="text-ink-3">{from}</span>
          <span aria-hidden="true">→</span>
          <span className="sr-only">{t('becomes')}</span>
        </>
      )}
      {children}
    </span>
  )
}
