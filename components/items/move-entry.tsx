import { useFormatter, useTranslations } from 'next-intl'
import { formatDay, InstantText } from '#components/ui/date-text.tsx'
import { TimelineEntry } from '#components/ui/timeline.tsx'
import { isDay } from '#lib/dates.ts'
import type { Move } from '#lib/items/timeline.ts'

/** A move of the item between its updates, in one sentence, with its reason. */
export function MoveEntry({ move }: { move: Move }) {
  const t = useTranslations()
  const format = useFormatter()
  const to = textsOf(move.to)
  const day = (value: string | undefined) => (value && isDay(value) ? formatDay(format, value) : 'none')
  const sentence = t.rich(`item.moves.${move.action.replace('.', '_')}`, {
    who: move.actorName,
    group: to.group ?? '',
    role: to.role ?? '',
    by: to.by ?? '',
    ask: to.ask ?? '',
    wanted: to.responsible ?? to.helper ?? '',
    title: to.title ?? '',
    item: to.item ?? '',
    to: to.state ? t(`state.${to.state}`) : '',
    date: day(to.dueOn),
    review: day(to.reviewOn),
    closeReason: to.closeReason ? t(`item.closeReason.${to.closeReason}`) : '',
    b: (text) => <b className="font-semibold text-ink-2">{text}</b>,
  })
  return (
    <TimelineEntry
      heading={
        <>
          {sentence} · <InstantText at={move.at} />
        </>
      }
    >
      {move.reason && <p className="max-w-prose whitespace-pre-line text-ink-2">{move.reason}</p>}
    </TimelineEntry>
  )
}

/** The texts among the event's values; an assignment's own state is no state of the item. */
function textsOf(value: unknown): Record<string, string | undefined> {
  if (typeof value !== 'object' || value === null) return {}
  const texts = Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  const { state, ...rest } = Object.fromEntries(texts) as Record<string, string>
  return 'group' in rest ? rest : { ...rest, state }
}
