// ITU identifiers as TSB people type them, brought to the spelling in which they are written.

const DOCUMENT =
  /^(tsag|sg\s*\d{1,2})?[\s-]*(td|ls|c)[\s-]*(\d{1,4})[\s-]*(?:r(?:ev)?\.?\s*(\d{1,2}))?(?:[\s-]*\/[\s-]*(wp\s*\d{1,2}|plen|gen))?$/i

/**
 * A document number as it is written ("sg13 td137/wp1" → "SG13-TD137/WP1", "td 210 r1/wp1" → "TD210-R1/WP1"),
 * or null when the text is none.
 */
export function documentNumber(typed: string): string | null {
  const parts = DOCUMENT.exec(typed.trim())
  if (!parts) return null
  const [, group, kind = '', number = '', revision, place] = parts
  const bare = (text: string) => text.toUpperCase().replaceAll(/\s/g, '')
  const name = `${bare(kind)}${Number(number)}`
  // With a group the revision is written without a hyphen: SG2-TD1R3/PLEN.
  const revised = revision ? `${name}${group ? '' : '-'}R${Number(revision)}` : name
  return `${group ? `${bare(group)}-` : ''}${revised}${place ? `/${bare(place)}` : ''}`
}

/** A register reference without its separators, as action_item.reference_key keeps it: "cxo2024071". */
export const referenceKey = (reference: string) => reference.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
