// The beginning of a Markdown text in plain words, for a line or two of a list.

const READ = 2000

/** At most `length` characters, cut between words, without Markdown's signs; read from the text's beginning. */
export function excerpt(markdown: string, length = 180): string {
  const plain = markdown
    .slice(0, READ)
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^\s{0,3}(?:#{1,6}|>|[-*+]|\d+[.)])\s+/gm, '')
    .replaceAll(/[*_`~|]+/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (plain.length <= length) return plain
  const cut = plain.slice(0, length)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2))}…`
}
