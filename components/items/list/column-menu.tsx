import { useTranslations } from 'next-intl'
import { KeepDay } from '#components/as-of/keep-day.tsx'
import { Button } from '#components/ui/button.tsx'
import { DetailsMenu } from '#components/ui/details-menu.tsx'
import { Link } from '#components/ui/link.tsx'
import { COLUMN_KEYS, type ColumnKey, DEFAULT_COLUMNS } from '#lib/items/list/columns.ts'
import { type ItemFilter, itemsHref, writeFilter } from '#lib/items/list/filter.ts'

/** Which columns the action plan shows: ticked ones, in the order in which they stand here; a click moves one forward. */
export function ColumnMenu({ filter }: { filter: ItemFilter }) {
  const t = useTranslations('list')
  const { columns } = filter
  const others = COLUMN_KEYS.filter((key) => !columns.includes(key))
  const rest = new URLSearchParams(
    writeFilter({ ...filter, columns: DEFAULT_COLUMNS, after: null, before: null, choose: null }),
  )
  return (
    <DetailsMenu className="facet">
      <summary className="flex min-h-7 items-center px-2.5 touch:min-h-9">{t('chooseColumns')}</summary>
      <form
        action="/items"
        className="absolute start-0 top-full z-20 mt-1 max-h-120 w-64 overflow-y-auto rounded-control border border-line bg-page p-2 text-ink-1 shadow-float"
      >
        {[...rest].map(([name, value]) => (
          <input key={`${name}-${value}`} type="hidden" name={name} value={value} />
        ))}
        <KeepDay />
        <fieldset>
          <legend className="sr-only">{t('chooseColumns')}</legend>
          {[...columns, ...others].map((key) => (
            <div key={key} className="flex min-h-8 items-center justify-between touch:min-h-11">
              <Choice column={key} chosen={columns.includes(key)} />
              {columns.indexOf(key) > 0 && (
                <Link
                  href={itemsHref(filter, { columns: forward(columns, key) })}
                  prefetch={false}
                  scroll={false}
                  aria-label={t('moveColumn', { column: t(`columns.${key}`) })}
                  className="flex size-8 items-center justify-center rounded-chip text-ink-3 hover:bg-panel hover:text-ink-1 touch:size-11"
                >
                  <span aria-hidden="true">↑</span>
                </Link>
              )}
            </div>
          ))}
        </fieldset>
        <div className="sticky -bottom-2 -mx-2 -mb-2 flex items-center justify-between gap-3 border-t border-line bg-page p-2">
          <Button type="submit" size="small" variant="primary">
            {t('showColumns')}
          </Button>
          <Link
            href={itemsHref(filter, { columns: DEFAULT_COLUMNS })}
            prefetch={false}
            className="px-2 text-accent hover:underline"
          >
            {t('usualColumns')}
          </Link>
        </div>
      </form>
    </DetailsMenu>
  )
}

/** The title is always shown, since it leads to the item. */
function Choice({ column, chosen }: { column: ColumnKey; chosen: boolean }) {
  const t = useTranslations('list')
  const fixed = column === 'title'
  return (
    <label className="flex flex-1 items-center gap-2.5 px-1">
      <input
        type="checkbox"
        name="columns"
        value={column}
        defaultChecked={chosen}
        disabled={fixed}
        className="size-4 accent-accent"
      />
      {fixed && <input type="hidden" name="columns" value={column} />}
      {t(`columns.${column}`)}
    </label>
  )
}

const forward = (columns: readonly ColumnKey[], key: ColumnKey): ColumnKey[] => {
  const place = columns.indexOf(key)
  return columns.toSpliced(place, 1).toSpliced(place - 1, 0, key)
}
