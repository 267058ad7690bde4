import Form from 'next/form'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Select } from '#components/ui/select.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { type MailFilter, SHOWN_STATES } from '#lib/mail/filter.ts'

/** Narrows the delivery log: by name or address, and by what became of the mail. */
export function MailFilterForm({ filter }: { filter: MailFilter }) {
  const t = useTranslations('mail')
  const states = SHOWN_STATES.map((state) => ({ value: state, label: t(`states.${state}`) }))
  return (
    <Form action="/mail" prefetch={false} role="search" className="mb-4 flex flex-wrap items-end gap-3">
      <div className="w-72 max-sm:w-full">
        <TextInput name="q" type="search" label={t('search')} defaultValue={filter.text} required={false} />
      </div>
      <div className="w-44">
        <Select
          name="state"
          label={t('state')}
          options={states}
          empty={t('anyState')}
          defaultValue={filter.state ?? ''}
        />
      </div>
      <Button type="submit">{t('show')}</Button>
    </Form>
  )
}
