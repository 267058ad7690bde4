// A word cut at a line's end: whether its hyphen is its own ("non-terrestrial") or the typesetter's ("net-work").

/** Two lines of one paragraph, joined; `words` are all words of the document in lower case, line by line. */
export function joinHyphenated(first: string, second: string, words: Set<string>): string {
  if (/(?:^|\s)https?:\/\/\S{20,}$/.test(first) && /^\S{1,60}$/.test(second)) return first + second
  if (first.endsWith('\u00ad')) return first.slice(0, -1) + second
  const start = /(\p{L}+)-$/u.exec(first)?.[1]
  const end = /^\p{Ll}+/u.exec(second)?.[0]
  if (/[\p{L}\p{N}][-\u2011]$/u.test(first) && /^[\p{L}\p{N}]/u.test(second)) {
    return start && end && isTypesetters(start.toLowerCase(), end, words)
      ? first.slice(0, -1) + second
      : first + second
  }
  return `${first} ${second}`
}

/** The document writes the word without a hyphen elsewhere, and never with one. */
function isTypesetters(start: string, end: string, words: Set<string>): boolean {
  if (words.has(`${start}-${end}`)) return false
  if (words.has(start + end)) return true
  // Neither half is a word of the document, so the hyphen does not join two of them.
  return (
    !words.has(start) &&
    !words.has(end) &&
    /^(?:\p{L}{1,4}(?:tion|sion|ment|ing|ment|ity|ance|ence|ble|ly)s?)$/u.test(end)
  )
}
