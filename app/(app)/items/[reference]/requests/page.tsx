import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ItemForm, ItemFormPage } from '#components/items/item-form.tsx'
import { ReferenceInput } from '#components/items/reference-input.tsx'
import { LinkedList } from '#components/requests/linked-list.tsx'
import { listItemRequests, listRequestChoices } from '#lib/items/choices.ts'
import { canManageItems } from '#lib/items/policy.ts'
import { whyNotUnlink } from '#lib/items/rules.ts'
import { formTitle, type ItemParams, loadItem } from '../item.ts'
import { linkRequestAction, unlinkRequestAction } from './actions.ts'

export const generateMetadata = formTitle('requests')

export default async function LinkedRequestsPage({ params }: ItemParams) {
  const [{ actor, item, today }, t, why] = await Promise.all([
    loadItem(params),
    getTranslations('item'),
    getTranslations('why'),
  ])
  if (!canManageItems(actor)) notFound()
  const linked = await listItemRequests(actor, item.id)
  const references = linked.map(({ reference }) => reference)
  const choices = await listRequestChoices(actor, references)
  const whyNot = whyNotUnlink(references)
  return (
    <ItemFormPage item={item} today={today} title={t('form.requests.title')} lead={t('form.requests.lead')}>
      <LinkedList
        requests={linked}
        of={item}
        field="request"
        action={whyNot === null ? unlinkRequestAction : null}
        label={t('form.requests.unlink')}
        labelNamed={(reference) => t('form.requests.unlinkNamed', { reference })}
      />
      {whyNot && <p className="-mt-4 mb-6 text-sm text-ink-3">{why(whyNot.key)}</p>}
      <ItemForm item={item} action={linkRequestAction} submit={t('form.requests.submit')}>
        <ReferenceInput name="request" label={t('field.request')} choices={choices} />
      </ItemForm>
    </ItemFormPage>
  )
}
