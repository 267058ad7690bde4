// What the styles of a Word file say of a paragraph or run: heading depth, numbering, hidden text; inherited by basedOn.
import { elements, find, isOn, type XmlElement } from './xml.ts'

export interface Style {
  /** Outline level from 1; null for body text. */
  headingLevel: number | null
  numbering: { id: string | null; level: number | null }
  hidden: boolean
}

const plain: Style = { headingLevel: null, numbering: { id: null, level: null }, hidden: false }

/** A lookup from style id to its settled properties. */
export function readStyles(root: XmlElement | undefined): (id: string | undefined) => Style {
  const byId = new Map<string, XmlElement>()
  for (const style of root ? elements(root) : []) {
    if (style.name === 'style' && style.attributes.styleId) byId.set(style.attributes.styleId, style)
  }
  const settled = new Map<string, Style>()
  const settle = (id: string | undefined, depth = 0): Style => {
    const known = id === undefined ? plain : settled.get(id)
    if (known) return known
    const style = byId.get(id ?? '')
    // Where the styles part is missing, the ids of Word's own headings still say what they are.
    if (!style || depth > 20) return { ...plain, headingLevel: levelByName(id ?? '') }
    const base = settle(find(style, 'basedOn')?.attributes.val, depth + 1)
    const own = readProperties(find(style, 'pPr'))
    const result: Style = {
      headingLevel:
        levelByName(find(style, 'name')?.attributes.val ?? '') ?? own.headingLevel ?? base.headingLevel,
      numbering: {
        id: own.numbering.id ?? base.numbering.id,
        level: own.numbering.level ?? base.numbering.level,
      },
      hidden: isHidden(find(style, 'rPr')) ?? base.hidden,
    }
    settled.set(id ?? '', result)
    return result
  }
  return settle
}

/** What a paragraph's (or style's) own properties say; null for what they leave to the style. */
export function readProperties(properties: XmlElement | undefined) {
  const outline = find(properties, 'outlineLvl')?.attributes.val
  const level = find(properties, 'numPr', 'ilvl')?.attributes.val
  return {
    headingLevel: outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : null,
    numbering: {
      id: find(properties, 'numPr', 'numId')?.attributes.val ?? null,
      level: level === undefined ? null : Number(level),
    },
  }
}

/** Whether run properties hide the text; null where they do not say. */
export function isHidden(properties: XmlElement | undefined): boolean | null {
  const vanish = find(properties, 'vanish') ?? find(properties, 'webHidden')
  return vanish ? isOn(vanish) : null
}

function levelByName(name: string): number | null {
  const match = /^(?:heading|titre|überschrift|título|titolo) ?([1-9])$/i.exec(name)
  if (match) return Number(match[1])
  return /^(?:title|subtitle)$/i.test(name) ? 1 : null
}
