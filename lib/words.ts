// The words of messages/ outside a request: for files that the same input makes again word for word.
import { createFormatter, createTranslator } from 'next-intl'
import messages from '#messages/en.json' with { type: 'json' }
import { type Day, fromDay } from './dates.ts'
import { localeOf } from './locale.ts'

export interface Say {
  (key: string, values?: Record<string, string | number>): string
  has(key: string): boolean
}

/** Sentences by what Intl.PluralRules answers, with the place {count}; a language has `other` and what else it needs. */
export type PluralWords = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

export interface FileWords {
  /** Language tag of the file: "en-GB". */
  language: string
  /** Keys from the root of messages/. */
  say: Say
  /** "30 Jun 2026". */
  day: (day: Day) => string
  number: (value: number) => string
}

/** The words in the language of the tag; English where it is not spoken here. */
export function wordsIn(tag?: string): FileWords {
  const { formatting: locale } = localeOf(tag)
  const say = createTranslator({ locale, messages, timeZone: 'UTC' }) as unknown as Say
  const format = createFormatter({ locale, timeZone: 'UTC' })
  return {
    language: locale,
    say,
    day: (day) =>
      format
        .dateTime(fromDay(day), { day: 'numeric', month: 'short', year: 'numeric' })
        .replace('Sept ', 'Sep '),
    number: (value) => format.number(value),
  }
}
