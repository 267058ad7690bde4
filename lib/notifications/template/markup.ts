// HTML from a template literal: what is filled in is escaped, what is markup already is not.

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
  return String(filling).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
