// What a key does by itself: it presses what stands on the page anyway. A row, link or button says by which key:
// `data-key="n"`.
import { offers } from './offers.ts'

interface Tools {
  open: (panel: 'palette' | 'shortcuts') => void
  go: (href: string) => void
}

const ROWS = '.table .title a, .state-board .name, .plan-timeline .chip a, .due-list .name'
const WAIT_MS = 1500

let goesUntil = 0

/** Does what the key stands for; after "g" it leads somewhere. */
export function press(key: string, { open, go }: Tools): void {
  const goes = Date.now() < goesUntil
  goesUntil = 0
  if (goes) lead(key, go)
  else if (key === 'g') goesUntil = Date.now() + WAIT_MS
  else if (key === '?') open('shortcuts')
  else if (key === '/') search(open)
  else if (key === 'j' || key === 'k') step(key === 'j' ? 1 : -1)
  else if (key === 'o') rowOf(document.activeElement)?.querySelector<HTMLElement>(ROWS)?.click()
  else if (key === 'x') rowOf(document.activeElement)?.querySelector<HTMLElement>('.pick input')?.click()
  else if (key === 'm') rowOf(document.activeElement)?.querySelector<HTMLElement>('.move')?.click()
  else if (key === 'c') comment()
  else visible(`[data-key~="${key}"]`)?.click()
}

async function lead(key: string, go: Tools['go']): Promise<void> {
  const { places } = await offers()
  const place = places.find((one) => one.key === key)
  if (!place) return
  // The page's own link keeps the day that it goes back to, and the filter.
  const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a')].filter(isShown)
  const link = links.find(({ pathname }) => pathname === place.href)
  if (link) link.click()
  else go(place.href)
}

function search(open: Tools['open']): void {
  const field = visible('main input[type="search"]')
  if (field) field.focus()
  else open('palette')
}

/** To the next row of the page's list, or the one before. */
function step(by: number): void {
  const rows = [...document.querySelectorAll<HTMLElement>(ROWS)].filter(isShown)
  const row = rowOf(document.activeElement)
  const at = rows.findIndex((link) => row?.contains(link))
  const next = rows[at === -1 ? 0 : at + by]
  next?.focus()
  rowOf(next ?? null)?.scrollIntoView({ block: 'nearest' })
}

function comment(): void {
  const place = document.getElementById('comment')
  const field = place?.matches('a, textarea') ? place : place?.querySelector<HTMLElement>('textarea, a')
  place?.scrollIntoView({ block: 'center' })
  if (field?.matches('a')) field.click()
  else field?.focus()
}

const rowOf = (element: Element | null) => element?.closest<HTMLElement>('tr, li') ?? null
const isShown = (element: HTMLElement) => element.checkVisibility()
const visible = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].find(isShown)
