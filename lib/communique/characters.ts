// One spelling for characters that look alike, so that the same document reads the same from DOCX, PDF and text.

const ligatures: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}

// Control characters, soft hyphens and zero-width spaces that word processors leave behind. Joiners (U+200C, U+200D)
// and direction marks (U+200E, U+200F) stay: they mean something in Arabic.
const invisible = /[^\P{Cc}\s\u0085]|[\u00ad\u200b\u2060\ufeff\ufffe\uffff]/gu

const lonelySurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Marks that conversions to text leave behind: `[bookmark: …]`, `[image: …]`. */
const conversionMark = /\[(?:bookmark|image):[^\]\n]{0,500}\]/gi

/** The text with conversion marks, invisible characters and ligatures settled; line breaks are kept. */
export function settleCharacters(text: string): string {
  return text
    .replace(conversionMark, '')
    .replace(invisible, '')
    .replace(lonelySurrogate, '\ufffd')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligatures[ligature] ?? ligature)
    .replace(/\u2011/g, '-')
    .normalize('NFC')
}

/** The text on one line: every run of white space (no-break and thin spaces too) is one space, none at the ends. */
export function tidy(text: string): string {
  return settleCharacters(text).replace(/\s+/g, ' ').trim()
}
