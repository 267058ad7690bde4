import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AskedSection, ResponseSection } from '#components/items/asked.tsx'
import { ItemFacts } from '#components/items/item-facts.tsx'
import { ItemHeader } from '#components/items/item-header.tsx'
import { ProgressSection } from '#components/items/progress.tsx'
import { StepPanel, Waits } from '#components/items/step-panel.tsx'
import { Live } from '#components/live/live.tsx'
import { OwedNote, SilentNote } from '#components/rounds/owed-note.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { Markdown } from '#components/ui/markdown.tsx'
import { Section } from '#components/ui/panel.tsx'
import { actsFor } from '#lib/actor.ts'
import type { Params } from '#lib/as-of.ts'
import { waitsFor } from '#lib/items/derived.ts'
import { canAnswer, canCorrect, canManageItems, canSteer } from '#lib/items/policy.ts'
import { getItem } from '#lib/items/queries.ts'
import { isOpen } from '#lib/items/states.ts'
import { nextSteps } from '#lib/items/steps.ts'
import { listProgress } from '#lib/items/timeline.ts'
import { currentReading } from '#lib/reading.ts'
import { canRespond } from '#lib/requests/policy.ts'
import { getOwedRound } from '#lib/rounds/owed.ts'
import { canAnswerFor, canSeeSilence } from '#lib/rounds/policy.ts'
import { isSilentTwice } from '#lib/rounds/silent.ts'
import { type ItemParams, readItem } from './item.ts'

interface Props extends ItemParams {
  searchParams: Promise<Params>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { item } = await readItem(params, searchParams)
  return { title: `${item.reference} ${item.title}` }
}

export default async function ItemPage({ params, searchParams }: Props) {
  const [{ reference }, search, t] = await Promise.all([params, searchParams, getTranslations('item')])
  const { actor, acting, today, asOf, read } = await currentReading(search)
  const { done, before } = search
  const found = await read(async () => {
    const item = await getItem(actor, reference, today)
    if (!item) return null
    const from = typeof before === 'string' ? before : undefined
    return {
      item,
      progress: await listProgress(actor, item.facts.id, from),
      owed: await getOwedRound(item.facts.id),
      isSilent: canSeeSilence(acting) && (await isSilentTwice(item.facts.id)),
    }
  })
  if (!found) notFound()
  const { item, progress, owed, isSilent } = found
  const { facts } = item
  const open = isOpen(facts.state)
  const manage = canManageItems(acting)
  // The register's own words stand where there is no quote; said once is enough.
  const plan = item.requests.some((asked) => asked.quote === null && asked.summary === facts.summary)
    ? ''
    : facts.summary
  const proposals = facts.assignments.filter(
    (assignment) => open && assignment.state === 'proposed' && actsFor(acting, assignment.groupId),
  )
  return (
    <>
      <ItemHeader
        item={facts}
        today={today}
        actions={
          <>
            <LinkButton href={`/items/${reference}/print`}>{t('sheet.open')}</LinkButton>
            {manage && <LinkButton href={`/items/${reference}/edit`}>{t('edit')}</LinkButton>}
          </>
        }
      />
      <DoneNotice done={done} />
      <div className="grid gap-x-9 gap-y-6 lg:grid-cols-[minmax(0,1fr)_19.5rem] lg:grid-rows-[auto_1fr]">
        {asOf ? (
          <Waits waits={waitsFor(facts, today)} />
        ) : (
          <div>
            <StepPanel
              item={facts}
              offers={nextSteps(actor, facts)}
              answers={proposals}
              waits={waitsFor(facts, today)}
            />
            {owed && (
              <OwedNote round={owed} item={facts} today={today} mayAnswer={canAnswerFor(actor, facts)} />
            )}
            {isSilent && <SilentNote />}
          </div>
        )}
        <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <ItemFacts
            item={item}
            today={today}
            may={{
              manage,
              steer: canSteer(acting, facts),
              // Officers find it among the next steps.
              answer: (assignment) => canAnswer(acting, assignment) && !actsFor(acting, assignment.groupId),
            }}
          />
        </div>
        <div className="min-w-0 [&>:first-child]:mt-2">
          <AskedSection requests={item.requests} linkHref={manage ? `/items/${reference}/requests` : null} />
          <ResponseSection requests={item.requests} mayRespond={canRespond(acting)} />
          {plan && (
            <Section title={t('plan')}>
              <div className="max-w-prose">
                <Markdown>{plan}</Markdown>
              </div>
            </Section>
          )}
          <ProgressSection
            reference={reference}
            progress={progress}
            mayCorrect={(update) => open && canCorrect(acting, facts, update)}
          />
        </div>
      </div>
      <Live reference={facts.reference} />
    </>
  )
}
