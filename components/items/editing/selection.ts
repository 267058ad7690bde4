// Ticking rows: a range with shift, all of the page, and on by shift and arrows where a row has the focus.
import { rowOf, rowsOf } from './cells.ts'

const boxOf = (row: Element | null | undefined) =>
  row?.querySelector<HTMLInputElement>('input[name="item"]') ?? null

/** Keeps the boxes, the count and the box of all in step until the returned function is called. */
export function watchSelection(list: HTMLElement, say: (count: number) => void): () => void {
  let last: HTMLInputElement | null = null
  let said: number | null = null
  const boxes = () => rowsOf(list).flatMap((row) => boxOf(row) ?? [])
  const all = () => list.querySelector<HTMLInputElement>('input[data-all]')

  const tell = () => {
    const every = boxes()
    const count = every.filter((box) => box.checked).length
    const head = all()
    if (head) {
      head.checked = count > 0 && count === every.length
      head.indeterminate = count > 0 && count < every.length
    }
    // What it says stands in the list, and is a change of it too.
    if (count === said) return
    said = count
    say(count)
  }
  const range = (to: HTMLInputElement) => {
    const every = boxes()
    const [a, b] = [last ? every.indexOf(last) : -1, every.indexOf(to)]
    if (a === -1 || b === -1) return
    for (const box of every.slice(Math.min(a, b), Math.max(a, b) + 1)) box.checked = to.checked
  }

  const click = (event: MouseEvent) => {
    const box = event.target as HTMLInputElement
    if (!box.matches?.('input[name="item"]')) return
    if (event.shiftKey) range(box)
    last = box
    tell()
  }
  const change = (event: Event) => {
    const head = event.target as HTMLInputElement
    if (head !== all()) return
    for (const box of boxes()) box.checked = head.checked
    tell()
  }
  const reset = () => setTimeout(tell)
  const key = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const row = rowOf(event.target as Element)
    const box = boxOf(row)
    if (!step || !row || !box || !event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return
    const rows = rowsOf(list)
    const next = rows[rows.indexOf(row) + step]
    const other = boxOf(next)
    if (!other) return
    event.preventDefault()
    event.stopPropagation()
    // On the way back the row that one leaves is no longer meant.
    box.checked = !(box.checked && other.checked && last === box)
    other.checked = true
    last = other
    next?.querySelector<HTMLElement>('.title a')?.focus()
    tell()
  }

  list.addEventListener('click', click)
  list.addEventListener('change', change)
  list.addEventListener('reset', reset)
  list.addEventListener('keydown', key)
  // Drawn anew, the list may have lost rows that were ticked.
  const redrawn = new MutationObserver(tell)
  redrawn.observe(list, { childList: true, subtree: true })
  tell()
  return () => {
    redrawn.disconnect()
    list.removeEventListener('click', click)
    list.removeEventListener('change', change)
    list.removeEventListener('reset', reset)
    list.removeEventListener('keydown', key)
  }
}
