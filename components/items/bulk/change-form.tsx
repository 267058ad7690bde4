import './bulk.css'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { GroupSelect } from '#components/items/group-select.tsx'
import { Button } from '#components/ui/button.tsx'
import { RadioGroup } from '#components/ui/radio-group.tsx'
import { Select } from '#components/ui/select.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { DateInput, TextInput } from '#components/ui/text-input.tsx'
import { CHANGE_KINDS, type ChangeKind } from '#lib/items/bulk/schema.ts'
import type { GroupChoice } from '#lib/items/choices.ts'

export interface ChangeChoices {
  themes: readonly { id: string; name: string }[]
  groups: readonly GroupChoice[]
  people: readonly { id: string; name: string }[]
}

/** What is to change of the chosen items: it leads to the same page, which then shows what would happen. */
export function ChangeForm({
  hidden,
  chosen,
  choices,
}: {
  /** The items, and the list that they come from. */
  hidden: readonly (readonly [string, string])[]
  chosen: ChangeKind | null
  choices: ChangeChoices
}) {
  const t = useTranslations('bulk')
  const themes = choices.themes.map(({ id, name }) => ({ value: id, label: name }))
  const label = (
    name: 'dueOn' | 'days' | 'addTheme' | 'removeTheme' | 'reason' | 'reviewOn' | 'personId',
  ) => ({
    name,
    label: t(`fields.${name}`),
  })
  return (
    <form action="/items/bulk" className="change-form max-w-2xl space-y-4">
      {hidden.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <fieldset>
        <legend className="mb-1.5 font-medium text-ink-2">{t('what')}</legend>
        <div className="change-kinds">
          {CHANGE_KINDS.map((kind) => (
            <label key={kind}>
              <input type="radio" name="change" value={kind} required defaultChecked={kind === chosen} />
              {t(`kinds.${kind}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="change-fields max-w-md">
        <Fields of="due">
          <DateInput {...label('dueOn')} />
        </Fields>
        <Fields of="shift">
          <TextInput
            {...label('days')}
            hint={t('fields.daysHint')}
            inputMode="numeric"
            className="max-w-32"
            maxLength={5}
          />
        </Fields>
        <Fields of="theme_add">
          <Select {...label('addTheme')} empty={t('fields.chooseTheme')} options={themes} />
        </Fields>
        <Fields of="theme_remove">
          <Select {...label('removeTheme')} empty={t('fields.chooseTheme')} options={themes} />
        </Fields>
        <Fields of="lead">
          <GroupSelect
            name="lead"
            label={t('fields.lead')}
            choices={{ suggested: [], groups: choices.groups }}
            required={false}
          />
          <p className="mt-1.5 text-sm text-ink-3">{t('fields.leadHint')}</p>
        </Fields>
        <Fields of="flag">
          <RadioGroup
            name="flag"
            label={t('fields.flag')}
            segmented
            options={[
              { value: 'yes', label: t('fields.flagYes') },
              { value: 'no', label: t('fields.flagNo') },
            ]}
          />
        </Fields>
        <Fields of="hold">
          <div className="space-y-4">
            <TextArea {...label('reason')} maxLength={2000} rows={2} />
            <DateInput {...label('reviewOn')} />
          </div>
        </Fields>
        <Fields of="resume">
          <p className="text-ink-2">{t('fields.resumeHint')}</p>
        </Fields>
        <Fields of="holder">
          <Select
            {...label('personId')}
            empty={t('fields.choosePerson')}
            options={choices.people.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Fields>
      </div>
      <Button>{t(chosen ? 'previewAgain' : 'preview')}</Button>
    </form>
  )
}

const Fields = ({ of, children }: { of: ChangeKind; children: ReactNode }) => (
  <div data-of={of}>{children}</div>
)
