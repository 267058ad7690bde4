import { useFormatter, useTranslations } from 'next-intl'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { GroupChip } from '#components/ui/chip.tsx'
import { formatDay } from '#components/ui/date-text.tsx'
import type { FormAction } from '#components/ui/form-client.tsx'
import { Select } from '#components/ui/select.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { PARTS } from '#lib/hand-over/parts.ts'
import type { Holdings, Leaving } from '#lib/hand-over/queries.ts'
import type { listSuccessors } from '#lib/hand-over/successors.ts'
import { HeldPart } from './held-part.tsx'
import { TickList } from './tick-list.tsx'

/** What goes and what stays, to whom, and a word to them. */
export function HandOverForm({
  holdings,
  successors,
  going,
  action,
}: {
  holdings: Holdings
  successors: Awaited<ReturnType<typeof listSuccessors>>
  /** What is offered ticked. */
  going: Leaving
  action: FormAction
}) {
  const t = useTranslations('handOver')
  const { person, items, itemCount, parts } = holdings
  const held = PARTS.filter((part) => parts[part].length > 0)
  return (
    <ActionForm action={action} version={person.version}>
      <input type="hidden" name="personId" value={person.id} />
      <Select
        name="to"
        label={t('to')}
        hint={t('toHint')}
        empty={t('choose')}
        required
        options={[
          {
            label: t('officers'),
            options: successors.officers.map(({ id, name, codes }) => ({
              value: id,
              label: `${name} · ${codes.join(', ')}`,
            })),
          },
          {
            label: t('staff'),
            options: successors.staff.map(({ id, name }) => ({ value: id, label: name })),
          },
        ].filter(({ options }) => options.length > 0)}
      />
      {items.length > 0 && (
        <TickList
          name="items"
          legend={t('items', { count: itemCount })}
          ticked={going.items}
          lines={items.map((item) => ({
            value: item.reference,
            label: <ItemLine item={item} />,
            note: item.dueOn && <Due day={item.dueOn} />,
          }))}
        />
      )}
      {itemCount > items.length && <p className="text-ink-3">{t('moreItems', { count: items.length })}</p>}
      {held.length > 0 && (
        <TickList
          name="parts"
          legend={t('beside')}
          ticked={held.filter(
            (part) => person.deactivatedAt !== null || (part === 'drafts' && going.withDrafts),
          )}
          lines={held.map((part) => ({
            value: part,
            label: <HeldPart part={part} names={parts[part]} />,
          }))}
        />
      )}
      <TextArea name="note" label={t('note')} hint={t('noteHint')} rows={3} maxLength={2000} />
      <FormActions>
        <SubmitButton>{t('submit')}</SubmitButton>
      </FormActions>
    </ActionForm>
  )
}

function ItemLine({ item }: { item: Holdings['items'][number] }) {
  return (
    <>
      {item.leadCode && <GroupChip code={item.leadCode} lead />} {item.title}{' '}
      <span className="text-sm text-ink-3">{item.reference}</span>
    </>
  )
}

function Due({ day }: { day: string }) {
  const t = useTranslations('handOver')
  return t('due', { day: formatDay(useFormatter(), day) })
}
