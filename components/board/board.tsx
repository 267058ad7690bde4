import './board.css'
import { useTranslations } from 'next-intl'
import { StateIcon } from '#components/state/icon.tsx'
import { Link } from '#components/ui/link.tsx'
import { useCount } from '#components/ui/use-count.ts'
import { COUNT_LIMIT } from '#lib/count-limit.ts'
import type { Day } from '#lib/dates.ts'
import { type BoardColumn, columnFilter } from '#lib/items/list/board.ts'
import { type ItemFilter, itemsHref } from '#lib/items/list/filter.ts'
import { BoardCard } from './board-card.tsx'
import { type Acts, Mover } from './mover.tsx'

/** The action plan by state. `acts` is null where nothing is moved: in the past, and for who only reads. */
export function Board({
  columns,
  filter,
  today,
  acts,
}: {
  columns: readonly BoardColumn[]
  filter: ItemFilter
  today: Day
  acts: Acts | null
}) {
  const t = useTranslations()
  const count = useCount()
  const lanes = (
    <div className="state-board">
      {columns.map((column) => (
        <section key={column.state} id={column.state} aria-labelledby={`${column.state}-title`}>
          <h2 id={`${column.state}-title`}>
            <StateIcon state={column.state} />
            {t(`state.${column.state}`)} <span>{count(column.count)}</span>
          </h2>
          <p className="verdict" />
          {column.cards.length === 0 && <p className="empty">{t('board.empty')}</p>}
          <ol>
            {column.cards.map((card) => (
              <BoardCard key={card.id} card={card} today={today} movable={acts !== null} />
            ))}
          </ol>
          <Rest column={column} href={itemsHref(columnFilter(filter, column.state))} />
        </section>
      ))}
    </div>
  )
  return (
    <>
      <nav aria-label={t('board.states')} className="no-print mb-3 flex flex-wrap gap-2 sm:hidden">
        {columns.map(({ state, count: there }) => (
          <a
            key={state}
            href={`#${state}`}
            className="flex min-h-11 items-center gap-1.5 rounded-control border border-line px-3 text-sm"
          >
            <StateIcon state={state} />
            {t(`state.${state}`)} <span className="text-ink-3">{count(there)}</span>
          </a>
        ))}
      </nav>
      {acts ? (
        <Mover
          acts={acts}
          words={{
            title: t.raw('board.title'),
            moved: t.raw('board.moved'),
            stays: t.raw('board.stays'),
            drop: t('board.drop'),
            failed: t('board.failed'),
            close: t('ui.close'),
            reading: t('board.reading'),
          }}
        >
          {lanes}
        </Mover>
      ) : (
        lanes
      )}
    </>
  )
}

function Rest({ column: { count, cards }, href }: { column: BoardColumn; href: string }) {
  const t = useTranslations('board')
  const said = useCount()
  if (count <= cards.length) return null
  return (
    <Link href={href} className="rest">
      {count > COUNT_LIMIT ? t('all', { count: said(count) }) : t('more', { count: count - cards.length })}
    </Link>
  )
}
