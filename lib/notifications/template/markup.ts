// HTML from a template literal: what is filled in is escaped, what is markup already is not.
import { escapeHtml } from '#lib/escape-html.ts'

export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Filling = string | number | Markup | null | false | readonly Filling[]

export const html = (parts: TemplateStringsArray, ...fillings: Filling[]): Markup =>
  new Markup(parts.reduce((all, part, index) => all + part + written(fillings[index] ?? null), ''))

function written(filling: Filling): string {
  if (filling === null || filling === false) return ''
  if (filling instanceof Markup) return filling.text
  if (typeof filling === 'object') return filling.map(written).join('')
  return escapeHtml(String(filling))
}
