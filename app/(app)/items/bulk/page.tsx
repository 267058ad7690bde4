import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ApplyForm } from '#components/items/bulk/apply-form.tsx'
import { ChangeForm } from '#components/items/bulk/change-form.tsx'
import { PreviewLines } from '#components/items/bulk/preview-lines.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { FormAnswer } from '#components/ui/form-answer.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { previewChange } from '#lib/items/bulk/queries.ts'
import { MOST_ITEMS } from '#lib/items/bulk/schema.ts'
import { listGroupChoices, listHolderChoices, listThemeChoices } from '#lib/items/choices.ts'
import { itemsHref, readFilter } from '#lib/items/list/filter.ts'
import { canManageItems } from '#lib/items/policy.ts'
import type { Params } from '#lib/params.ts'
import { currentDay, requireActor } from '#lib/session.ts'
import { changeItemsAction } from './actions.ts'
import { readAsked } from './asked.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('bulk'))('crumb') }
}

export default async function BulkPage({ searchParams }: { searchParams: Promise<Params> }) {
  const [params, actor, today, t, nav, errors] = await Promise.all([
    searchParams,
    requireActor(),
    currentDay(),
    getTranslations('bulk'),
    getTranslations('nav'),
    getTranslations('fieldErrors'),
  ])
  if (!canManageItems(actor)) notFound()
  const filter = readFilter(params)
  const back = itemsHref(filter, { after: filter.after, before: filter.before })
  const asked = await readAsked(params, filter, { actor, today })
  const tooMany = asked.references.length > MOST_ITEMS
  const { lines, wrong } = await previewChange(actor, tooMany ? [] : asked.references, asked.change, today)
  const header = (
    <PageHeader
      title={lines.length > 0 ? t('title', { count: lines.length }) : t('crumb')}
      breadcrumb={[{ label: nav('items'), href: back }]}
      current={t('crumb')}
      search={false}
    />
  )
  if (lines.length === 0) {
    return (
      <>
        {header}
        <EmptyState
          title={tooMany ? t('tooMany', { most: MOST_ITEMS }) : t('none')}
          action={<LinkButton href={back}>{t('toList')}</LinkButton>}
        >
          {tooMany ? t('tooManyText', { most: MOST_ITEMS }) : t('noneText')}
        </EmptyState>
      </>
    )
  }
  const [themes, { groups }, { others }] = await Promise.all([
    listThemeChoices(actor),
    listGroupChoices(actor, [], today),
    listHolderChoices(actor, null, today),
  ])
  const of = (is: string) => lines.filter(({ verdict }) => verdict?.is === is)
  const [ready, refused, so] = [of('ready'), of('refused'), of('so')]
  const isPreview = asked.change !== null && Object.keys(wrong).length === 0
  return (
    <>
      {header}
      <FormAnswer
        values={asked.values}
        fieldErrors={Object.fromEntries(
          Object.entries({ ...asked.wrong, ...wrong }).map(([name, key]) => [
            name,
            errors(key as 'required'),
          ]),
        )}
      >
        <ChangeForm hidden={asked.hidden} chosen={asked.kind} choices={{ themes, groups, people: others }} />
      </FormAnswer>
      {isPreview ? (
        <div className="max-w-4xl">
          <ApplyForm
            action={changeItemsAction}
            back={back}
            change={asked.values}
            ready={ready}
            counts={{ ready: ready.length, refused: refused.length, so: so.length }}
          />
          <PreviewLines title={t('refused')} lead={t('refusedLead')} lines={refused} />
          <PreviewLines title={t('ready')} lines={ready} />
          <PreviewLines title={t('so')} lines={so} />
        </div>
      ) : (
        <div className="max-w-4xl">
          <PreviewLines title={t('chosen')} lines={lines} />
        </div>
      )}
    </>
  )
}
