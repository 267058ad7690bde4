import { useFormatter, useTranslations } from 'next-intl'
import { formatDay } from '#components/ui/date-text.tsx'
import { Link } from '#components/ui/link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { useCount } from '#components/ui/use-count.ts'
import type { ClosedRound } from '#lib/rounds/queries.ts'
import { type ChangesFilter, changesHref } from '#lib/what-changed/filter.ts'
import { CHANGE_KINDS, type ChangeKind, type Span } from '#lib/what-changed/kinds.ts'

/** From when to when, and what happened, in two sentences; under it what was set right in the question. */
export function ChangesHeadline({
  span,
  counts,
  filter,
}: {
  span: Span & { round: ClosedRound | null }
  counts: Record<ChangeKind, number>
  filter: ChangesFilter
}) {
  const t = useTranslations('changes')
  const format = useFormatter()
  const count = useCount()
  const from = formatDay(format, span.fromDay)
  const to = span.to ? formatDay(format, span.toDay) : t('today')
  const said = CHANGE_KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
    <span key={kind}>
      {t.rich(`said.${kind}`, {
        count: counts[kind],
        shown: count(counts[kind]),
        b: (chunks) => <b className="font-semibold text-ink-1">{chunks}</b>,
      })}
    </span>
  ))
  return (
    <>
      <p className="max-w-3xl text-xl leading-relaxed text-pretty text-ink-2">
        {span.round
          ? t.rich('sinceRound', {
              name: span.round.name,
              from,
              to,
              isNow: String(span.to === null),
              round: (chunks) => (
                <Link href={`/rounds/${span.round?.slug}`} className="underline decoration-line">
                  {chunks}
                </Link>
              ),
            })
          : t('between', { from, to })}{' '}
        {said.length > 0 ? format.list(said) : t('nothing')}
        {'.'}
      </p>
      {filter.swapped && <Notice>{t('swapped')}</Notice>}
      {filter.kind && (
        <p className="mt-2">
          <Link href={changesHref(filter, { kind: null })} className="text-accent hover:underline">
            {t('allKinds')}
          </Link>
        </p>
      )}
    </>
  )
}
