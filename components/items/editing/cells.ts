// The cells of the list as the editing script finds them: rows have `data-item`, cells that can be edited `data-cell`.
import { CELLS, type CellField } from './words.ts'

export interface Place {
  reference: string
  field: CellField
}

export const rowOf = (element: Element | null): HTMLTableRowElement | null =>
  element?.closest<HTMLTableRowElement>('tr[data-item]') ?? null

export const rowsOf = (list: Element): HTMLTableRowElement[] => [
  ...list.querySelectorAll<HTMLTableRowElement>('tr[data-item]'),
]

/** The cell that can be edited in which the element stands. */
export function placeOf(element: Element | null): Place | null {
  const field = element?.closest<HTMLElement>('[data-cell]')?.dataset.cell
  const reference = rowOf(element)?.dataset.item
  const known = CELLS.find((cell) => cell === field)
  return reference && known ? { reference, field: known } : null
}

export const cellAt = (list: Element, { reference, field }: Place): HTMLElement | null =>
  list.querySelector<HTMLElement>(`tr[data-item="${CSS.escape(reference)}"] [data-cell="${field}"]`)

/** What the cell holds now, as the form's field takes it; of themes nothing, they are asked for. */
export function valueAt(list: Element, place: Place): string {
  const cell = cellAt(list, place)
  switch (place.field) {
    case 'title':
      return cell?.querySelector('a')?.textContent ?? ''
    case 'due':
      return rowOf(cell)?.dataset.due ?? ''
    case 'lead':
      return cell?.querySelector('.group-chip.lead')?.firstChild?.textContent ?? ''
    case 'priority':
      return cell?.querySelector('.flag') ? 'yes' : 'no'
    case 'themes':
      return ''
  }
}

/** The title's link has the focus of its row; other cells have it themselves. */
export function focusCell(list: Element, place: Place): void {
  const cell = cellAt(list, place)
  const target = place.field === 'title' ? cell?.querySelector('a') : cell
  if (!target) return
  if (target === cell) {
    cell.tabIndex = -1
    cell.setAttribute('aria-readonly', 'false')
  }
  target.focus()
  rowOf(target)?.scrollIntoView({ block: 'nearest' })
}

/** The next cell that can be edited, in the row or, at its end, in the next one. */
export function besides(list: Element, place: Place, step: 1 | -1, wrap: boolean): Place | null {
  const all = [...list.querySelectorAll('tr[data-item] [data-cell]')]
  const at = all.indexOf(cellAt(list, place) as Element)
  const next = placeOf(all[at + step] ?? null)
  return at === -1 || (!wrap && next?.reference !== place.reference) ? null : next
}

/** The same cell one row on. */
export function below(list: Element, place: Place, step: 1 | -1): Place | null {
  const rows = rowsOf(list)
  const at = rows.findIndex((row) => row.dataset.item === place.reference)
  const reference = rows[at + step]?.dataset.item
  return at === -1 || !reference ? null : { ...place, reference }
}
