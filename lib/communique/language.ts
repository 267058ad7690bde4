// The language of a text, by script and by its commonest words.

/** Words that are frequent in one language and rare in the others. */
const commonWords: Record<string, string> = {
  en: 'the of and to in that for with by on is are was were this which from their as an be has have',
  fr: 'le la les des du et dans une que pour par sur est sont au aux ce cette qui avec leur été ont',
  es: 'el los las del y en una que para por con es son al este esta su sus como se fue han lo',
  pt: 'o os as do da dos das e em uma que para por com é são ao este esta seu suas como não',
  de: 'der die das und den von mit für ist sind im auf dem des eine ein nicht zu wurde werden',
  it: 'il lo gli della di e che per con sono è una nel alla dei delle questo come anche',
}
const profiles = Object.entries(commonWords).map(([tag, words]) => [tag, new Set(words.split(' '))] as const)
const scripts: [string, RegExp][] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
]

/** The BCP 47 tag of the text's language: "en", "fr", "es", "ru", "zh", "ar" …; "und" where it cannot be told. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 20_000)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  for (const [tag, script] of scripts) {
    if ((sample.match(script)?.length ?? 0) > letters * 0.4) return tag
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const scores = profiles.map(([tag, common]) => ({
    tag,
    hits: words.filter((word) => common.has(word)).length,
  }))
  const best = scores.reduce((top, score) => (score.hits > top.hits ? score : top))
  return best.hits > words.length * 0.08 ? best.tag : 'und'
}
