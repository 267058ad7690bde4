import { useTranslations } from 'next-intl'
import { Select } from '#components/ui/select.tsx'
import type { GroupChoice, Suggestion } from '#lib/items/choices.ts'

/** A group of this study period: those that the request's words suggest first, then all by kind. */
export function GroupSelect({
  name = 'group',
  label,
  choices,
  preferred,
  required = true,
}: {
  name?: string
  label?: string
  choices: { suggested: readonly Suggestion[]; groups: readonly GroupChoice[] }
  preferred?: string
  required?: boolean
}) {
  const t = useTranslations()
  const toOptions = (groups: readonly GroupChoice[]) =>
    groups.map(({ code, title }) => ({ value: code, label: title ? `${code}  ${title}` : code }))
  const suggested = new Set(choices.suggested.map(({ code }) => code))
  const byKind = Map.groupBy(
    choices.groups.filter(({ code }) => !suggested.has(code)),
    ({ kind }) => kind,
  )
  return (
    <Select
      name={name}
      label={label ?? t('item.field.group')}
      empty={t('item.field.chooseGroup')}
      defaultValue={preferred ?? ''}
      required={required}
      options={[
        { label: t('item.field.suggested'), options: toOptions(choices.suggested) },
        ...[...byKind].map(([kind, groups]) => ({
          label: t(`groups.kinds.${kind}`),
          options: toOptions(groups),
        })),
      ].filter(({ options }) => options.length > 0)}
    />
  )
}
