// The languages of the interface. Only English so far; Arabic is why `dir` comes from here.

export type Language = 'en'

export interface Locale {
  language: Language
  /** How dates and numbers are written. */
  formatting: string
  dir: 'ltr' | 'rtl'
}

const LOCALES: Record<Language, Locale> = {
  en: { language: 'en', formatting: 'en-GB', dir: 'ltr' },
}

/** The locale of a language tag such as "en-GB"; English where the language is not spoken here. */
export function localeOf(tag: string | undefined): Locale {
  const language = tag?.split('-')[0]
  return LOCALES[language === 'en' ? language : 'en']
}
