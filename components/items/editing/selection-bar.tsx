import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Link } from '#components/ui/link.tsx'
import { useCount } from '#components/ui/use-count.ts'
import { MOST_ITEMS } from '#lib/items/bulk/schema.ts'
import { type ItemFilter, writeFilter } from '#lib/items/list/filter.ts'

/** What can be done with the ticked rows; it is there as long as one is. */
export function SelectionBar({
  form,
  filter,
  shown,
  total,
}: {
  /** Id of the form that the boxes belong to. */
  form: string
  filter: ItemFilter
  /** Rows of this page, and of all pages. */
  shown: number
  total: number
}) {
  const t = useTranslations('bulk')
  const count = useCount()
  const query = writeFilter({ ...filter, after: null, before: null, choose: null })
  return (
    <section aria-label={t('selection')} className="selection-bar no-print">
      <output form={form} />
      <Button form={form} variant="primary" size="small">
        {t('changeSelected')}
      </Button>
      {total > shown &&
        (total <= MOST_ITEMS ? (
          <Link
            href={`/items/bulk${query ? `${query}&` : '?'}all=1`}
            className="text-accent hover:underline touch:py-3"
          >
            {t('allMatching', { count: count(total) })}
          </Link>
        ) : (
          <span className="text-sm text-ink-3">{t('tooManyMatch', { most: MOST_ITEMS })}</span>
        ))}
      <Button form={form} type="reset" variant="quiet" size="small" aria-label={t('clear')}>
        {t('clearShort')}
      </Button>
    </section>
  )
}
