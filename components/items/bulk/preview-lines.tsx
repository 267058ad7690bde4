import { useFormatter, useTranslations } from 'next-intl'
import { formatDay } from '#components/ui/date-text.tsx'
import { Link } from '#components/ui/link.tsx'
import { Section } from '#components/ui/panel.tsx'
import { changedFields, type Words } from '#lib/change-words.ts'
import type { Chosen } from '#lib/items/bulk/queries.ts'

/** Chosen items under one heading: each with what the change makes of it, or why it cannot be. */
export function PreviewLines({
  title,
  lead,
  lines,
}: {
  title: string
  lead?: string
  lines: readonly Chosen[]
}) {
  if (lines.length === 0) return null
  return (
    <Section title={`${title} (${lines.length})`}>
      {lead && <p className="-mt-2 mb-3 text-ink-3">{lead}</p>}
      <ul className="divide-y divide-line-faint border-y border-line">
        {lines.map((line) => (
          <li
            key={line.item.reference}
            className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 py-2 sm:flex-nowrap"
          >
            <span className="shrink-0 text-sm text-ink-3 sm:w-32">{line.item.reference}</span>
            <Link
              href={`/items/${line.item.reference}`}
              className="min-w-0 flex-1 basis-60 font-medium hover:underline sm:truncate"
            >
              {line.item.title}
            </Link>
            <span className="shrink-0 text-sm sm:max-w-1/2 sm:text-end">
              <Outcome line={line} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Outcome({ line: { item, verdict } }: { line: Chosen }) {
  const t = useTranslations()
  const format = useFormatter()
  if (verdict?.is === 'refused')
    return <span className="text-bad">{t(`why.${verdict.why.key}`, verdict.why.values ?? {})}</span>
  if (verdict === null) return <span className="text-ink-3">{item.leadCode ?? t('list.unassigned')}</span>
  if (verdict.is === 'so') return null
  const fields = changedFields(
    t as unknown as Words,
    (day) => formatDay(format, day),
    verdict.from,
    verdict.to,
  )
  return fields.map(({ field, label, from, to }) => (
    <span key={field} className="me-3 last:me-0">
      <span className="sr-only">{label}: </span>
      <del className="text-ink-3 no-underline">{from ?? '–'}</del>
      <span aria-hidden="true" className="text-ink-3">
        {' → '}
      </span>
      <ins className="font-medium no-underline">{to ?? '–'}</ins>
    </span>
  ))
}
