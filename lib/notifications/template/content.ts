// A mail of ours as plain data: what its HTML and its text are written from.

export interface MailLink {
  label: string
  href: string
}

export interface MailLine {
  text: string
  who: string | null
  /** What somebody wrote. */
  quote: string | null
  /** Why the reader is told; null where the mail's foot says it for all. */
  because: string | null
  /** Forms that it asks for, the first of them as a button. */
  forms: MailLink[]
}

/** An item or a round, with what is told of it. */
export interface MailThing {
  title: string
  href: string
  /** Reference, state, due date. */
  facts: string[]
  lines: MailLine[]
}

export interface MailSection {
  /** The group; null where there is but one of no name. */
  title: string | null
  things: MailThing[]
}

export interface MailContent {
  language: string
  dir: 'ltr' | 'rtl'
  subject: string
  /** The register's name, above everything. */
  from: string
  /** Paragraphs before the sections. */
  lead: string[]
  button: MailLink | null
  sections: MailSection[]
  /** Paragraphs after them. */
  closing: string[]
  more: MailLink | null
  because: string
  /** Null in a mail that somebody asked for: it comes once. */
  settings: MailLink | null
  stop: MailLink | null
}
