// What may happen to a theme, as sentences of messages/ `why`.
import type { Why } from '#lib/errors.ts'

interface ThemeFacts {
  name: string
  retiredOn: unknown
}

/** The sentence why the theme cannot be retired, or null. */
export const whyNotRetire = ({ name, retiredOn }: ThemeFacts): Why | null =>
  retiredOn ? { key: 'themeRetired', values: { name } } : null

/** The sentence why the theme cannot come back, or null. */
export const whyNotRestore = ({ name, retiredOn }: ThemeFacts): Why | null =>
  retiredOn ? null : { key: 'themeInUse', values: { name } }
