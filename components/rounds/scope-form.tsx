import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { ChoicesForm } from '#components/ui/choices-form.tsx'
import type { listScopeChoices } from '#lib/rounds/preview.ts'
import type { Scope } from '#lib/rounds/scope.ts'

type Choices = Awaited<ReturnType<typeof listScopeChoices>>

/** What the round covers: sent by GET, so that the page shows what it would ask for before anything is written. */
export function ScopeForm({ choices, scope }: { choices: Choices; scope: Scope }) {
  const t = useTranslations('rounds')
  return (
    <ChoicesForm action="/rounds/new" className="space-y-4 rounded-panel border border-line p-4">
      <p className="text-sm text-ink-2">{t('scopeLead')}</p>
      <Boxes
        name="communiques"
        label={t('scope.communiques')}
        chosen={scope.communiqueIds}
        options={choices.communiques.map(({ id, meeting }) => ({ id, label: meeting.prefix }))}
      />
      <Boxes
        name="themes"
        label={t('scope.themes')}
        chosen={scope.themeIds}
        options={choices.themes.map(({ id, name }) => ({ id, label: name }))}
      />
      <Boxes
        name="groups"
        label={t('scope.groups')}
        chosen={scope.groupIds}
        options={choices.groups.map(({ id, code }) => ({ id, label: code }))}
      />
      <Button size="small">{t('showScope')}</Button>
    </ChoicesForm>
  )
}

function Boxes({
  name,
  label,
  options,
  chosen,
}: {
  name: string
  label: string
  options: readonly { id: string; label: string }[]
  chosen: readonly string[]
}) {
  if (options.length === 0) return null
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium text-ink-2">{label}</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-2">
        {options.map((option) => (
          <label key={option.id} className="flex items-center gap-2 touch:min-h-11">
            <input
              type="checkbox"
              name={name}
              value={option.id}
              defaultChecked={chosen.includes(option.id)}
              className="size-4 accent-accent"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
