// The words of the notice, as the server sends them: sentences with places to fill in.
import type { PluralWords } from '#lib/words.ts'

export interface LiveWords {
  /** With the places {who}, {when} and {what}. */
  changed: string
  changedByYou: string
  earlier: PluralWords
  items: PluralWords
  old: string
  mark: string
  refresh: string
  later: string
}

export function counted(words: PluralWords, count: number): string {
  const { lang } = document.documentElement
  const sentence = words[new Intl.PluralRules(lang).select(count)] ?? words.other
  return sentence.replace('{count}', count.toLocaleString(lang))
}

/** "10 seconds ago", in the page's language. */
export function agoWords(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  const format = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: 'auto' })
  if (seconds < 60) return format.format(-seconds, 'second')
  if (seconds < 3600) return format.format(-Math.floor(seconds / 60), 'minute')
  return format.format(-Math.floor(seconds / 3600), 'hour')
}
