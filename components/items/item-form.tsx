import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Live } from '#components/live/live.tsx'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import type { FormAction } from '#components/ui/form-client.tsx'
import { FormPage, type FormPageProps, FormSubject } from '#components/ui/form-page.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { Day } from '#lib/dates.ts'
import type { LoadedItem } from '#lib/items/load.ts'
import { ItemStandLine } from './item-header.tsx'

/** The page of a form about an item: where one is, which item and how it stands, then the form. */
export function ItemFormPage({ item, today, ...page }: FormPageProps & { item: LoadedItem; today: Day }) {
  const t = useTranslations()
  return (
    <>
      <FormPage
        {...page}
        crumbs={[
          { label: t('nav.items'), href: '/items' },
          { label: item.reference, href: `/items/${item.reference}` },
        ]}
        subject={
          <FormSubject title={item.title}>
            <ItemStandLine item={item} today={today} />
          </FormSubject>
        }
        back={t('item.back')}
      />
      <Live reference={item.reference} />
    </>
  )
}

/** The form itself: its fields, the button that sends it, and the way back. */
export function ItemForm({
  item,
  action,
  submit,
  buttons,
  children,
}: {
  item: LoadedItem
  action: FormAction
  submit: string
  /** More ways to send it, or to go. */
  buttons?: ReactNode
  children?: ReactNode
}) {
  const t = useTranslations('item')
  return (
    <ActionForm action={action} version={item.version}>
      <input type="hidden" name="reference" value={item.reference} />
      {children}
      <FormActions>
        <SubmitButton className="max-sm:flex-1">{submit}</SubmitButton>
        {buttons}
        <LinkButton href={`/items/${item.reference}`} variant="quiet">
          {t('cancel')}
        </LinkButton>
      </FormActions>
    </ActionForm>
  )
}
