// Mentions as people type them: @SG15, @Q6/15, @Name, @"Chair, SG15".

export interface TypedMention {
  /** Where it stands in the text, the sign included. */
  from: number
  to: number
  /** What follows the sign, without quotation marks. */
  name: string
  isQuoted: boolean
}

/** Not within a word, an address or a path; phones write curved quotation marks. */
const MENTION =
  /(?<![\p{L}\p{N}_@/.])@(?:["“]([^"“”\n]{1,80})["”]|([\p{L}\p{N}](?:[\p{L}\p{N}/-]{0,38}[\p{L}\p{N}])?))/gu

/** The mentions in a text, in their order. */
export function mentionsIn(text: string): TypedMention[] {
  return [...text.matchAll(MENTION)].map(({ 0: whole, 1: quoted, 2: plain, index }) => ({
    from: index,
    to: index + whole.length,
    name: (quoted ?? plain ?? '').trim(),
    isQuoted: quoted !== undefined,
  }))
}

/** A name as it is typed after the sign: in quotation marks where it is more than one plain word. */
export const typedMention = (name: string) =>
  /^[\p{L}\p{N}](?:[\p{L}\p{N}/-]{0,38}[\p{L}\p{N}])?$/u.test(name) ? `@${name}` : `@"${name}"`
