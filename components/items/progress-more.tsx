import { useTranslations } from 'next-intl'
import { RadioGroup } from '#components/ui/radio-group.tsx'
import { Select } from '#components/ui/select.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import type { Visibility } from '#lib/generated/prisma/enums.ts'
import { DELIVERABLE_KINDS } from '#lib/items/schema.ts'
import { MoreFields } from './more-fields.tsx'

/** On whose behalf, who reads it, and a deliverable that it brought. */
export function ProgressMore({
  groups,
  offersTsb,
  visibilities,
  offersDeliverable,
}: {
  /** Codes of the groups that the person may report for. */
  groups: readonly string[]
  offersTsb: boolean
  visibilities: readonly Visibility[]
  offersDeliverable: boolean
}) {
  const t = useTranslations('item')
  const behalf = [
    ...(offersTsb ? [{ value: '', label: 'TSB' }] : []),
    ...groups.map((code) => ({ value: code, label: code })),
  ]
  return (
    <MoreFields
      label={t(offersDeliverable ? 'field.more' : 'field.moreShort')}
      names={['group', 'visibility', 'deliverableKind', 'deliverableIdentifier', 'deliverableTitle']}
    >
      {behalf.length > 1 && <Select name="group" label={t('field.onBehalf')} options={behalf} />}
      <RadioGroup
        name="visibility"
        label={t('field.visibility')}
        defaultValue="register"
        options={visibilities.map((value) => ({
          value,
          label: t(`visibility.${value}`),
          hint: t(`visibilityHint.${value}`),
        }))}
      />
      {offersDeliverable && (
        <fieldset className="space-y-3">
          <legend className="font-medium text-ink-2">{t('field.produced')}</legend>
          <p className="text-sm text-ink-3">{t('field.producedHint')}</p>
          <div className="grid gap-3 sm:grid-cols-2">
            <Select
              name="deliverableKind"
              label={t('field.kind')}
              options={DELIVERABLE_KINDS.map((kind) => ({
                value: kind,
                label: t(`deliverableKind.${kind}`),
              }))}
            />
            <TextInput name="deliverableIdentifier" label={t('field.identifier')} maxLength={80} />
          </div>
          <TextInput name="deliverableTitle" label={t('field.deliverableTitle')} maxLength={300} />
        </fieldset>
      )}
    </MoreFields>
  )
}
