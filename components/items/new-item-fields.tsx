import { useTranslations } from 'next-intl'
import { CheckboxGroup } from '#components/ui/checkbox.tsx'
import { DateInput } from '#components/ui/text-input.tsx'
import type { Day } from '#lib/dates.ts'
import type { GroupChoice, NamedRequest, Suggestion } from '#lib/items/choices.ts'
import { GroupSelect } from './group-select.tsx'
import { ReferenceInput } from './reference-input.tsx'
import { SuggestedGroups } from './suggested-groups.tsx'
import { WordingFields } from './wording-fields.tsx'

/** The fields of a new item; title, summary and themes come from its first request. */
export function NewItemFields({
  requests,
  choices,
  groups,
  themes,
  today,
}: {
  requests: readonly NamedRequest[]
  choices: readonly { reference: string; title: string }[]
  groups: { suggested: readonly Suggestion[]; groups: readonly GroupChoice[] }
  themes: readonly { id: string; name: string }[]
  today: Day
}) {
  const t = useTranslations('item.field')
  const [first] = requests
  return (
    <>
      {requests.length > 0 && (
        <CheckboxGroup
          name="requests"
          label={t('requests')}
          options={requests.map(({ reference, title }) => ({
            value: reference,
            label: `${reference} ${title}`,
          }))}
          defaultValues={requests.map(({ reference }) => reference)}
        />
      )}
      <ReferenceInput
        name={first ? 'moreRequest' : 'requests'}
        label={t(first ? 'moreRequest' : 'request')}
        choices={choices}
        required={!first}
      />
      <WordingFields of="item" said={first} themes={themes} chosen={first?.themes ?? []} />
      <SuggestedGroups suggested={groups.suggested} />
      <GroupSelect
        name="lead"
        label={t('lead')}
        choices={groups}
        preferred={groups.suggested[0]?.code}
        required={false}
      />
      <CheckboxGroup
        name="collaborators"
        label={t('collaborators')}
        options={groups.groups
          .filter(({ kind }) => kind === 'study_group' || kind === 'advisory_group' || kind === 'focus_group')
          .map(({ code }) => ({ value: code, label: code }))}
        defaultValues={groups.suggested.slice(1).map(({ code }) => code)}
      />
      <DateInput name="dueOn" label={t('dueOn')} min={today} />
    </>
  )
}
