import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ItemParts } from '#components/conversation/item-parts.tsx'
import { Watching } from '#components/conversation/watching.tsx'
import { AskedSection, ResponseSection } from '#components/items/asked.tsx'
import { factRights } from '#components/items/fact-rights.ts'
import { ItemFacts } from '#components/items/item-facts.tsx'
import { ItemHeader } from '#components/items/item-header.tsx'
import { ItemLinks } from '#components/items/item-links.tsx'
import { PlanSection } from '#components/items/plan-section.tsx'
import { ProgressSection } from '#components/items/progress.tsx'
import { Waits } from '#components/items/step-panel.tsx'
import { WhatToDo } from '#components/items/what-to-do.tsx'
import { Live } from '#components/live/live.tsx'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { waitsFor } from '#lib/items/derived.ts'
import { canCorrect, canManageItems } from '#lib/items/policy.ts'
import { isOpen } from '#lib/items/states.ts'
import type { Params } from '#lib/params.ts'
import { currentReading } from '#lib/reading.ts'
import { canRespond } from '#lib/requests/policy.ts'
import { type ItemParams, readItem } from './item.ts'
import { watchAction } from './watch/actions.ts'
import { readWholeItem } from './whole-item.ts'

interface Props extends ItemParams {
  searchParams: Promise<Params>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { item } = await readItem(params, searchParams)
  return { title: `${item.reference} ${item.title}` }
}

export default async function ItemPage({ params, searchParams }: Props) {
  const [{ reference }, search] = await Promise.all([params, searchParams])
  const reading = await currentReading(search)
  const { acting, today, asOf } = reading
  const found = await readWholeItem(reading, reference, search)
  if (!found) notFound()
  const { item, progress, comments, watching, ...owing } = found
  const { facts, requests, changes } = item
  const mayManage = canManageItems(acting)
  const watch = <Watching reference={reference} watching={watching} action={asOf ? null : watchAction} />
  return (
    <>
      <ItemHeader
        item={facts}
        today={today}
        actions={<ItemLinks reference={reference} mayEdit={mayManage} />}
      />
      <DoneNotice done={search.done} />
      <div className="grid gap-x-9 gap-y-6 lg:grid-cols-[minmax(0,1fr)_19.5rem] lg:grid-rows-[auto_1fr]">
        {asOf ? (
          <Waits waits={waitsFor(facts, today)} />
        ) : (
          <WhatToDo item={facts} actor={acting} today={today} {...owing} />
        )}
        <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <ItemFacts item={item} today={today} watching={watch} may={factRights(acting, facts)} />
        </div>
        <div className="min-w-0 [&>:first-child]:mt-2">
          <AskedSection requests={requests} linkHref={mayManage ? `/items/${reference}/requests` : null} />
          <ResponseSection requests={requests} mayRespond={canRespond(acting)} />
          <PlanSection item={item} />
          <ItemParts reference={reference} current="progress" comments={comments} changes={changes} />
          <ProgressSection
            reference={reference}
            progress={progress}
            mayCorrect={(update) => isOpen(facts.state) && canCorrect(acting, facts, update)}
          />
        </div>
      </div>
      <Live reference={facts.reference} />
    </>
  )
}
