import { useTranslations } from 'next-intl'
import { CheckboxGroup } from '#components/ui/checkbox.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { TextInput } from '#components/ui/text-input.tsx'

/** Title, summary and themes, of an item or of a request. */
export function WordingFields({
  of,
  said,
  themes,
  chosen,
}: {
  of: 'item' | 'request'
  said?: { title: string; summary: string }
  themes: readonly { id: string; name: string }[]
  /** Ids of the themes that it carries. */
  chosen: readonly string[]
}) {
  const t = useTranslations(`${of}.field`)
  return (
    <>
      <TextInput name="title" label={t('title')} defaultValue={said?.title} maxLength={200} required />
      <TextArea
        name="summary"
        label={t('summary')}
        hint={t('summaryHint')}
        defaultValue={said?.summary}
        maxLength={2000}
      />
      <CheckboxGroup
        name="themes"
        label={t('themes')}
        options={themes.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValues={chosen}
      />
    </>
  )
}
