// Marks on what a list, a board or a timeline shows: each line or card carries data-item, the reference of its item.
import type { Message } from '#lib/live/message.ts'

const MOST = 300

/** References of the items on the page, each once. */
export function itemsInView(): string[] {
  const lines = document.querySelectorAll<HTMLElement>('[data-item]')
  return [...new Set([...lines].map((line) => line.dataset.item ?? ''))].filter(Boolean).slice(0, MOST)
}

/** Puts the word "changed" before their titles, where live.css shows it. */
export function markItems(changes: readonly Message[], word: string): void {
  for (const { reference } of changes) {
    for (const line of document.querySelectorAll<HTMLElement>(`[data-item="${CSS.escape(reference)}"]`)) {
      const title = line.querySelector<HTMLElement>('.title') ?? line
      title.dataset.changed = word
    }
  }
}

export function unmarkItems(): void {
  for (const title of document.querySelectorAll<HTMLElement>('[data-changed]')) delete title.dataset.changed
}
