// Light, dark or as the system has it: a cookie, so that the first page already comes in it.

export const THEME_COOKIE = 'theme'

export const THEMES = ['system', 'light', 'dark'] as const

export type Theme = (typeof THEMES)[number]

/** The theme a cookie or a form names; the system's for anything else. */
export function themeOf(value: unknown): Theme {
  return THEMES.find((theme) => theme === value) ?? 'system'
}
