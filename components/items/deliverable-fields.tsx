import { useTranslations } from 'next-intl'
import { Select } from '#components/ui/select.tsx'
import { DateInput, TextInput } from '#components/ui/text-input.tsx'
import { APPROVAL_STATES, DELIVERABLE_KINDS } from '#lib/items/schema.ts'

/** What is said of a deliverable. */
export function DeliverableFields({
  said,
}: {
  said?: {
    kind: string
    identifier: string
    title: string
    url: string | null
    plannedOn: string | null
    reachedOn: string | null
    approval: string
  }
}) {
  const t = useTranslations('item')
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        <Select
          name="kind"
          label={t('field.kind')}
          defaultValue={said?.kind}
          options={DELIVERABLE_KINDS.map((value) => ({ value, label: t(`deliverableKind.${value}`) }))}
        />
        <Select
          name="approval"
          label={t('field.approval')}
          defaultValue={said?.approval}
          options={APPROVAL_STATES.map((value) => ({ value, label: t(`approval.${value}`) }))}
        />
      </div>
      <TextInput
        name="identifier"
        label={t('field.identifier')}
        hint={t('field.identifierHint')}
        defaultValue={said?.identifier}
        maxLength={80}
      />
      <TextInput
        name="title"
        label={t('field.deliverableTitle')}
        defaultValue={said?.title}
        maxLength={300}
        required
      />
      <TextInput name="url" type="url" label={t('field.url')} defaultValue={said?.url ?? ''} />
      <div className="grid gap-5 sm:grid-cols-2">
        <DateInput name="plannedOn" label={t('field.plannedOn')} defaultValue={said?.plannedOn ?? ''} />
        <DateInput name="reachedOn" label={t('field.reachedOn')} defaultValue={said?.reachedOn ?? ''} />
      </div>
    </>
  )
}
