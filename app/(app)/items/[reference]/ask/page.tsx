import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AskFields } from '#components/asks/ask-fields.tsx'
import { ItemForm, ItemFormPage } from '#components/items/item-form.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import { canAsk } from '#lib/asks/policy.ts'
import { listOpenAsks } from '#lib/asks/queries.ts'
import { whyNotAsk } from '#lib/asks/rules.ts'
import { ASK_KINDS } from '#lib/asks/schema.ts'
import { listGroupChoices } from '#lib/items/choices.ts'
import type { Params } from '#lib/params.ts'
import { type ItemParams, loadItem } from '../item.ts'
import { makeAskAction } from './actions.ts'

export async function generateMetadata({ params }: ItemParams): Promise<Metadata> {
  const t = await getTranslations('asks.form')
  return { title: `${t('title')} ${(await params).reference}` }
}

export default async function AskPage({
  params,
  searchParams,
}: ItemParams & { searchParams: Promise<Params> }) {
  const [{ actor, item, today }, search, t, why] = await Promise.all([
    loadItem(params),
    searchParams,
    getTranslations('asks'),
    getTranslations('why'),
  ])
  if (!canAsk(actor, item)) notFound()
  const open = await listOpenAsks(actor, item.id)
  const kind =
    ASK_KINDS.find((one) => one === search.kind) ??
    ASK_KINDS.find((one) => whyNotAsk(item, one, open) === null) ??
    ASK_KINDS[0]
  const wantsGroup = kind === 'owner' || kind === 'help'
  const { groups } = wantsGroup ? await listGroupChoices(actor, [], today) : { groups: [] }
  // What is asked already leaves the way to ask for something else.
  const askedAlready = whyNotAsk(item, kind, open)
  const has = item.assignments.filter(({ role }) => kind === 'help' || role === 'responsible')
  const group = item.leadCode ?? ''
  return (
    <ItemFormPage item={item} today={today} title={t('form.title')} why={whyNotAsk(item, kind, [])}>
      <div className="max-w-2xl">
        <Tabs
          label={t('form.choose')}
          tabs={ASK_KINDS.map((one) => ({
            label: t(`kind.${one}`),
            href: `/items/${item.reference}/ask?kind=${one}`,
            current: one === kind,
          }))}
        />
        <p className="mb-5 text-ink-2">
          {askedAlready ? why(askedAlready.key, askedAlready.values) : t(`form.${kind}.lead`, { group })}
        </p>
      </div>
      {askedAlready === null && (
        <ItemForm item={item} action={makeAskAction} submit={t('form.submit')} key={kind}>
          <input type="hidden" name="kind" value={kind} />
          <AskFields
            kind={kind}
            item={item}
            today={today}
            groups={groups.filter(({ code }) => !has.some((one) => one.code === code))}
          />
        </ItemForm>
      )}
    </ItemFormPage>
  )
}
