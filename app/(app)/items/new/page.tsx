import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { NewItemFields } from '#components/items/new-item-fields.tsx'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import {
  listGroupChoices,
  listNamedRequests,
  listRequestChoices,
  listThemeChoices,
} from '#lib/items/choices.ts'
import { canManageItems } from '#lib/items/policy.ts'
import { currentDay, requireActor } from '#lib/session.ts'
import { createItemAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('item.form.new'))('title') }
}

export default async function NewItemPage({
  searchParams,
}: {
  searchParams: Promise<{ request?: string | string[] }>
}) {
  const [actor, today, { request = [] }, t] = await Promise.all([
    requireActor(),
    currentDay(),
    searchParams,
    getTranslations(),
  ])
  if (!canManageItems(actor)) notFound()
  const requests = await listNamedRequests(actor, [request].flat().slice(0, 20))
  const references = requests.map(({ reference }) => reference)
  const [choices, groups, themes] = await Promise.all([
    listRequestChoices(actor, references),
    listGroupChoices(actor, references, today),
    listThemeChoices(actor),
  ])
  const title = t('item.form.new.title')
  return (
    <>
      <PageHeader title={title} breadcrumb={[{ label: t('nav.items'), href: '/items' }]} current={title} />
      <p className="mb-5 max-w-2xl text-ink-2">{t('item.form.new.lead')}</p>
      <ActionForm action={createItemAction}>
        <NewItemFields requests={requests} choices={choices} groups={groups} themes={themes} today={today} />
        <FormActions>
          <SubmitButton>{t('item.form.new.submit')}</SubmitButton>
          <LinkButton href={references[0] ? `/requests/${references[0]}` : '/items'} variant="quiet">
            {t('item.cancel')}
          </LinkButton>
        </FormActions>
      </ActionForm>
    </>
  )
}
