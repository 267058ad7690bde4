import { useTranslations } from 'next-intl'
import { Checkbox, CheckboxGroup } from '#components/ui/checkbox.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { VIEW_AUDIENCES } from '#lib/views/place.ts'

export interface ViewSettingsProps {
  name: string
  isShared: boolean
  isPinned: boolean
  defaultFor: readonly string[]
  isOwnDefault: boolean
}

/** What may be set of a view; what the reader may not change is sent as it is. */
export function ViewSettings({
  view,
  may,
}: {
  view: ViewSettingsProps
  may: { name: boolean; share: boolean; pin: boolean; setDefaults: boolean; own: boolean }
}) {
  const t = useTranslations('views')
  const tick = (name: 'isShared' | 'isPinned' | 'isOwnDefault', allowed: boolean) =>
    allowed ? (
      <Checkbox
        name={name}
        label={t(name)}
        hint={t(`${name}Hint`)}
        required={false}
        defaultChecked={view[name]}
      />
    ) : (
      view[name] && <input type="hidden" name={name} value="on" />
    )
  return (
    <>
      {may.name ? (
        <TextInput
          name="name"
          label={t('name')}
          hint={t('nameHint')}
          defaultValue={view.name}
          maxLength={80}
          autoComplete="off"
          required
        />
      ) : (
        <input type="hidden" name="name" value={view.name} />
      )}
      {tick('isOwnDefault', may.own)}
      {tick('isShared', may.share)}
      {tick('isPinned', may.pin)}
      {may.setDefaults ? (
        <CheckboxGroup
          name="defaultFor"
          label={t('defaultFor')}
          hint={t('defaultForHint')}
          options={VIEW_AUDIENCES.toReversed().map((value) => ({ value, label: t(`audience.${value}`) }))}
          defaultValues={view.defaultFor}
        />
      ) : (
        view.defaultFor.map((value) => <input key={value} type="hidden" name="defaultFor" value={value} />)
      )}
    </>
  )
}
