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

export type IdentifierKind = 'item' | 'request' | 'group' | 'document' | 'recommendation' | 'work_item'

export interface Identifier {
  kind: IdentifierKind
  from: number
  to: number
  /** As it stands in the text. */
  text: string
}

/** People write "SG 15" and "TD 55" too. */
const BLANK = String.raw`[ \u00a0]?`
const STUDY_GROUP = String.raw`SG${BLANK}\d{1,2}`

/** As they are written within a sentence, the longest form of each first.  */
const WRITTEN: readonly [IdentifierKind, string][] = [
  ['item', String.raw`[A-Z][A-Za-z0-9]{1,14}-(?:19|20)\d\d[a-z]?-\d{2,3}-\d{1,3}`],
  ['request', String.raw`[A-Z][A-Za-z0-9]{1,14}-(?:19|20)\d\d[a-z]?-\d{2,3}`],
  [
    'document',
    String.raw`(?:(?:TSAG|${STUDY_GROUP})-)?(?:TD|LS)${BLANK}\d{1,4}(?:-?R\d{1,2})?(?:\/(?:WP${BLANK}\d{1,2}|PLEN|GEN))?`,
  ],
  ['document', String.raw`(?:TSAG|${STUDY_GROUP})-C\d{1,4}`],
  [
    'group',
    String.raw`${STUDY_GROUP}RG-[A-Z]{2,12}|${STUDY_GROUP}|TSAG|(?:Q|WP)${BLANK}\d{1,2}\/(?:\d{1,2}|TSAG)|FG-[A-Z0-9]{2,12}|JCA-[A-Z0-9]{2,12}`,
  ],
  // With one digit it is as likely a clause: "see A.1".
  ['recommendation', String.raw`[A-Z]\.\d{2,5}(?:\.\d{1,4}){0,3}`],
  ['work_item', String.raw`[A-Z]\.[A-Za-z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]+)+`],
]

const ANY = `(?:${WRITTEN.map(([, form]) => form).join('|')})`

/** One, or some that a slash joins: "SG13/SG17". */
const JOINED = new RegExp(
  String.raw`(?<![A-Za-z0-9@/._-])${ANY}(?:\/${ANY}){0,9}(?![A-Za-z0-9_]|[-/.][A-Za-z0-9])`,
  'g',
)
const ONE = new RegExp(
  String.raw`(?:${WRITTEN.map(([, form]) => `(${form})`).join('|')})(?=(?:\/${ANY})*$)`,
  'g',
)

/** The identifiers in a text, in their order; in an address or a longer word there are none. */
export function identifiersIn(text: string): Identifier[] {
  return [...text.matchAll(JOINED)].flatMap((joined) =>
    [...joined[0].matchAll(ONE)].map((match) => {
      const place = match.slice(1).findIndex((group) => group !== undefined)
      const [kind] = WRITTEN[place] ?? ['document']
      const from = joined.index + match.index
      return { kind, from, to: from + match[0].length, text: match[0] }
    }),
  )
}

/**
 * Where an identifier leads: to a page of ours, or to the address that itu.int keeps for a Recommendation. Null: what it names
 * is found by its number only, behind the meeting's own pages.
 */
export function addressOf({ kind, text }: Pick<Identifier, 'kind' | 'text'>): string | null {
  switch (kind) {
    case 'item':
      return `/items/${text}`
    case 'request':
      return `/requests/${text}`
    case 'group':
      return `/groups/${text.toLowerCase().replaceAll(/\s/g, '').replace('/', '-')}`
    case 'recommendation':
      return `https://www.itu.int/rec/T-REC-${text}`
    case 'document':
    case 'work_item':
      return null
  }
}
