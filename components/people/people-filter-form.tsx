import Form from 'next/form'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Select } from '#components/ui/select.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import type { PeopleFilter } from '#lib/people/filter.ts'

/** Narrows the list of people: by name, address or group; by role; by whether the account is in use. */
export function PeopleFilterForm({ filter }: { filter: PeopleFilter }) {
  const t = useTranslations('people')
  const roles = (['staff', 'manager', 'admin'] as const).map((role) => ({
    value: role,
    label: t(`role.${role}`),
  }))
  const standings = (['current', 'invited', 'deactivated', 'all'] as const).map((standing) => ({
    value: standing,
    label: t(`standing.${standing}`),
  }))
  return (
    <Form action="/people" prefetch={false} role="search" className="mb-4 flex flex-wrap items-end gap-3">
      <div className="w-72 max-sm:w-full">
        <TextInput name="q" type="search" label={t('search')} defaultValue={filter.text} required={false} />
      </div>
      <div className="w-44">
        <Select
          name="role"
          label={t('withRole')}
          options={roles}
          empty={t('anyRole')}
          defaultValue={filter.role ?? ''}
        />
      </div>
      <div className="w-44">
        <Select name="standing" label={t('account')} options={standings} defaultValue={filter.standing} />
      </div>
      <Button type="submit">{t('show')}</Button>
    </Form>
  )
}
