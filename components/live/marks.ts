// Marks on what a list or a board shows: each line or card carries data-item, the reference of its item.
import type { Message } from '#lib/live/message.ts'
import type { LiveWords } from './words.ts'

const MOST = 300

/** References of the items on the page, each once. */
export function itemsInView(): string[] {
  const lines = document.querySelectorAll<HTMLElement>('[data-item]')
  return [...new Set([...lines].map((line) => line.dataset.item ?? ''))].filter(Boolean).slice(0, MOST)
}

/** Puts the word "changed" on their lines (live.css shows it), and who did what on their links. */
export function markItems(changes: readonly Message[], words: LiveWords): void {
  for (const { reference, who, what } of changes) {
    for (const line of document.querySelectorAll<HTMLElement>(`[data-item="${CSS.escape(reference)}"]`)) {
      line.dataset.changed = words.mark
      line.title = `${who}: ${what}`
    }
  }
}

export function unmarkItems(): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-changed]')) {
    delete line.dataset.changed
    line.removeAttribute('title')
  }
}
