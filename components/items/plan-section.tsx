import { useTranslations } from 'next-intl'
import { WrittenText } from '#components/conversation/written-text.tsx'
import { Section } from '#components/ui/panel.tsx'
import type { ItemDetails } from '#lib/items/queries.ts'

/** What is to be done, in the register's own words. A request without a quote shows them already; said once is enough. */
export function PlanSection({ item: { facts, requests } }: { item: ItemDetails }) {
  const t = useTranslations('item')
  const isSaid = requests.some(({ quote, summary }) => quote === null && summary === facts.summary)
  if (isSaid || !facts.summary) return null
  return (
    <Section title={t('plan')}>
      <div className="max-w-prose">
        <WrittenText>{facts.summary}</WrittenText>
      </div>
    </Section>
  )
}
