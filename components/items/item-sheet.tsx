import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { HealthMark, ResponseMark } from '#components/state/marks.tsx'
import { formatDay, InstantText } from '#components/ui/date-text.tsx'
import { Markdown } from '#components/ui/markdown.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Section } from '#components/ui/panel.tsx'
import { PrintButton } from '#components/ui/print-button.tsx'
import type { Day } from '#lib/dates.ts'
import { waitsFor } from '#lib/items/derived.ts'
import type { OneSheet } from '#lib/items/one-sheet.ts'
import { isOpen } from '#lib/items/states.ts'
import { DeliverableList } from './deliverable-list.tsx'
import { ItemStandLine } from './item-header.tsx'
import { SheetFacts } from './sheet-facts.tsx'

/** An item on one sheet of A4: what was asked, who has it, how it stands, what was done, what comes next. */
export function ItemSheet({ item, today, address }: { item: OneSheet; today: Day; address: string }) {
  const t = useTranslations('item')
  const format = useFormatter()
  const { facts } = item
  const path = `/items/${facts.reference}`
  return (
    <article className="max-w-[190mm]">
      <PageHeader
        title={facts.title}
        breadcrumb={[{ label: facts.reference, href: path }]}
        current={facts.reference}
        search={false}
        actions={<PrintButton label={t('sheet.print')} />}
      >
        <ItemStandLine item={facts} today={today} />
        {facts.healthCause && isOpen(facts.state) && (
          <p className="mt-1">{t('because', { cause: facts.healthCause })}</p>
        )}
      </PageHeader>
      <SheetFacts item={item} today={today} />
      <Asked item={item} />
      {facts.summary &&
        !item.requests.some(({ quote, summary }) => quote === null && summary === facts.summary) && (
          <Section title={t('plan')} className="mt-5">
            <Markdown>{facts.summary}</Markdown>
          </Section>
        )}
      <Updates item={item} />
      {item.deliverables.length > 0 && (
        <Section title={t('deliverables')} className="mt-5">
          <DeliverableList path={path} deliverables={item.deliverables} mayChange={false} />
        </Section>
      )}
      <Evidence item={item} />
      <Decision item={item} />
      <Next item={item} today={today} />
      <p className="mt-6 border-t border-line pt-2 text-sm text-ink-3">
        {t('sheet.from', { date: formatDay(format, today), address })}
      </p>
    </article>
  )
}

function Asked({ item }: { item: OneSheet }) {
  const t = useTranslations('item')
  const format = useFormatter()
  return (
    <Section title={t('asked')} className="mt-5">
      <ul className="space-y-3">
        {item.requests.map((request) => (
          <li key={request.reference}>
            <blockquote className="border-s-3 border-accent ps-3">
              {request.quote ?? (request.summary || request.title)}
            </blockquote>
            <p className="mt-1 flex flex-wrap gap-x-3 text-sm text-ink-3">
              <span>
                {request.reference},{' '}
                {t('communiqueOf', { date: formatDay(format, request.communique.heldOn) })},{' '}
                {t('paragraph', { paragraph: request.paragraph })}
              </span>
              {request.kind === 'request' && (
                <span>
                  {t('response')}: <ResponseMark response={request.response} />
                </span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Updates({ item: { updates, more } }: { item: OneSheet }) {
  const t = useTranslations()
  return (
    <Section title={t('item.progress')} className="mt-5">
      {updates.length === 0 && <p className="text-ink-3">{t('item.noProgress')}</p>}
      <ul className="space-y-3">
        {updates.map((update) => (
          <li key={update.id}>
            <p className="flex flex-wrap gap-x-2 text-sm text-ink-3">
              <b className="font-semibold text-ink-1">
                <InstantText at={update.createdAt} />
              </b>
              <span>
                {update.authorName},{' '}
                {update.group ? t('item.forGroup', { group: update.group.code }) : t('item.forTsb')}
              </span>
              {update.health && <HealthMark health={update.health} />}
              {update.stateTo && <span>→ {t(`state.${update.stateTo}`)}</span>}
              {update.noChange && <span>{t('item.noChange')}</span>}
              {update.visibility !== 'register' && <b>{t(`item.onlyFor.${update.visibility}`)}</b>}
            </p>
            <Markdown>{update.text}</Markdown>
          </li>
        ))}
      </ul>
      <More>{more.updates > 0 && t('item.sheet.moreUpdates', { count: more.updates })}</More>
    </Section>
  )
}

function Evidence({ item: { evidence, more } }: { item: OneSheet }) {
  const t = useTranslations('item')
  if (evidence.length === 0) return null
  return (
    <Section title={t('evidenceGiven')} className="mt-5">
      <ul className="list-disc space-y-1 ps-5">
        {evidence.map(({ id, url, documentNumber, shows }) => (
          <li key={id} className="break-words">
            {url ? (
              <a href={url} rel="noopener noreferrer nofollow" className="text-accent underline">
                {url}
              </a>
            ) : (
              documentNumber
            )}
            {shows && `: ${shows}`}
          </li>
        ))}
      </ul>
      <More>{more.evidence > 0 && t('sheet.moreEvidence', { count: more.evidence })}</More>
    </Section>
  )
}

function Decision({ item: { verification } }: { item: OneSheet }) {
  const t = useTranslations('item.sheet')
  if (!verification) return null
  return (
    <Section title={t(verification.decision)} className="mt-5">
      <p className="text-sm text-ink-3">
        {verification.verifierName}, <InstantText at={verification.createdAt} />
      </p>
      <Markdown>{verification.comment}</Markdown>
    </Section>
  )
}

function Next({ item, today }: { item: OneSheet; today: Day }) {
  const t = useTranslations('item')
  const waits = waitsFor(item.facts, today)
  if (!isOpen(item.facts.state)) return null
  return (
    <Section title={t('sheet.next')} className="mt-5">
      <p>{waits ? t(`waits.${waits.key}`, waits.values ?? {}) : t('sheet.nextUpdate')}</p>
    </Section>
  )
}

const More = ({ children }: { children: ReactNode }) =>
  children ? <p className="mt-2 text-sm text-ink-3">{children}</p> : null
