import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AskLinks } from '#components/asks/ask-links.tsx'
import { OpenAsks } from '#components/asks/open-asks.tsx'
import { ItemParts } from '#components/conversation/item-parts.tsx'
import { Watching } from '#components/conversation/watching.tsx'
import { WrittenText } from '#components/conversation/written-text.tsx'
import { AskedSection, ResponseSection } from '#components/items/asked.tsx'
import { ItemFacts } from '#components/items/item-facts.tsx'
import { ItemHeader } from '#components/items/item-header.tsx'
import { ProgressSection } from '#components/items/progress.tsx'
import { StepPanel, Waits } from '#components/items/step-panel.tsx'
import { Live } from '#components/live/live.tsx'
import { OwedNote, SilentNote } from '#components/rounds/owed-note.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { Section } from '#components/ui/panel.tsx'
import { actsFor } from '#lib/actor.ts'
import type { Params } from '#lib/as-of.ts'
import { canAsk, canDecideAsks } from '#lib/asks/policy.ts'
import { listOpenAsks } from '#lib/asks/queries.ts'
import { whyNotDecide } from '#lib/asks/rules.ts'
import { countComments } from '#lib/comments/queries.ts'
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
import { getWatching } from '#lib/watches/queries.ts'
import { type ItemParams, readItem } from './item.ts'
import { watchAction } from './watch/actions.ts'

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
    const { id } = item.facts
    const [progress, owed, asks, comments, watching, isSilent] = await Promise.all([
      listProgress(actor, id, from),
      getOwedRound(id),
      listOpenAsks(actor, id),
      countComments(actor, id),
      getWatching(actor, id),
      canSeeSilence(acting) && isSilentTwice(id),
    ])
    return { item, progress, owed, asks, comments, watching, isSilent }
  })
  if (!found) notFound()
  const { item, progress, owed, isSilent, asks, comments, watching } = found
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
            {manage && (
              <LinkButton href={`/items/${reference}/edit`} data-key="e">
                {t('edit')}
              </LinkButton>
            )}
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
            {open && canAsk(actor, facts) && !manage && <AskLinks reference={reference} />}
            <OpenAsks
              reference={reference}
              asks={asks}
              mayDecide={(ask) => canDecideAsks(actor) && whyNotDecide(ask, actor) === null}
            />
          </div>
        )}
        <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <ItemFacts
            item={item}
            today={today}
            watching={
              <Watching reference={reference} watching={watching} action={asOf ? null : watchAction} />
            }
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
                <WrittenText>{plan}</WrittenText>
              </div>
            </Section>
          )}
          <ItemParts reference={reference} current="progress" comments={comments} changes={item.changes} />
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
