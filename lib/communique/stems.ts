// Words of a text reduced to their stems, so that "optical networks" meets "optical network".

const common = new Set(
  (
    'a an and any are as at be been by can could for from has have how in including into is it its itu itu-t more new of on ' +
    'or other such than that the their them these this those through to towards under up use used using via well ' +
    'what where which while who will with within without would should must also all existing ongoing international ' +
    'global support supporting develop developing development promote promoting work working studies study ' +
    'standard standards standardization standardisation telecommunication telecommunications ict icts technology ' +
    'technologies technical purpose appropriate needs need provide providing continue leadership create drive ' +
    'principles issues aspects emerging infrastructures requirements associated potential relevant group groups ' +
    'future address addressed addresses addressing collaboration collaborate cooperation focus network networks life ' +
    'cost-effective effective operational services service data based methods bodies body other'
  ).split(' '),
)

/** The word's stem: plural, past and adverb endings taken off. Short words stay as they are. */
export function stem(word: string): string {
  const low = word.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '')
  if (low.length < 5 || /\d/.test(low)) return low
  return low
    .replace(/(?:ization|isation|izing|ising|ized|ised|ize|ise)$/, 'iz')
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '')
    .replace(/(?:ations?|ating|ated|ate)$/, 'at')
    .replace(/(?<=\w{4})(?:ment|ness|ing|ed|al|ly)$/, '')
    .replace(/(?<=\w{4})e$/, '')
}

/** Stem → first word with that stem, in order; words that say little left out. */
export function stemsOf(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+(?:[-‑./][\p{L}\p{N}]+)*/gu)) {
    if (common.has(word.toLowerCase())) continue
    // "AI-native" is AI too; "e-health" is not all health, "direct-to-device" no device.
    const halves = word.split(/[-‑/]/)
    const parts = /^\p{L}-/u.test(word) || halves.length > 2 ? [] : halves
    for (const part of new Set([word, ...parts])) {
      const key = stem(part)
      if (key.length < 2 || common.has(part.toLowerCase()) || found.has(key)) continue
      found.set(key, word)
    }
  }
  return found
}
