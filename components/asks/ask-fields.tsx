import { useFormatter, useTranslations } from 'next-intl'
import { GroupSelect } from '#components/items/group-select.tsx'
import { formatDay } from '#components/ui/date-text.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { DateInput, TextInput } from '#components/ui/text-input.tsx'
import type { AskKind } from '#lib/asks/schema.ts'
import { addDays, type Day } from '#lib/dates.ts'
import type { GroupChoice } from '#lib/items/choices.ts'

/** The one thing that this kind of ask wants, and why. */
export function AskFields({
  kind,
  item,
  today,
  groups,
}: {
  kind: AskKind
  item: { dueOn: Day | null }
  today: Day
  /** Those that do not have the item yet. */
  groups: readonly GroupChoice[]
}) {
  const t = useTranslations('asks.form')
  const format = useFormatter()
  return (
    <>
      {kind === 'due_date' && (
        <DateInput
          name="wantedOn"
          label={t('due_date.wanted')}
          hint={
            item.dueOn ? t('due_date.now', { date: formatDay(format, item.dueOn) }) : t('due_date.nowNone')
          }
          min={addDays(today, 1)}
          required
        />
      )}
      {(kind === 'owner' || kind === 'help') && (
        <GroupSelect label={t(`${kind}.wanted`)} choices={{ suggested: [], groups }} />
      )}
      {kind === 'split' && (
        <TextInput name="title" label={t('split.wanted')} hint={t('split.hint')} maxLength={200} required />
      )}
      <TextArea name="reason" label={t('reason')} maxLength={2000} required />
    </>
  )
}
