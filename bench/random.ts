// Numbers and words that come out the same on every run, so that two measurements compare.

/** Numbers in [0, 1). */
export type Random = () => number

/** A generator of numbers in [0, 1) (mulberry32). */
export function numbers(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** In nearly every item, in some, and in seven of them: what the search is measured with. */
export const words = { common: 'network', medium: 'relonava', rare: 'heliostat' }

const frequent =
  'network standard work group study draft question contribution agree propose meeting service operator text quality signalling access security'.split(
    ' ',
  )
const syllables = 'ba re lo na va ti mo su ke di po fa gu ze ri ne co ma ta lu'.split(' ')

/** Four thousand words, the frequent ones first. */
const vocabulary = [
  ...frequent,
  ...Array.from({ length: 4000 - frequent.length }, (_, n) =>
    [0, 1, 2, 3].map((place) => syllables[Math.floor(n / 20 ** place + place * 7) % 20]).join(''),
  ),
]
vocabulary[600] = words.medium

/** `count` words; the k-th word of the vocabulary turns up about as often as 1/k, as in real language. */
export function sentence(random: () => number, count: number): string {
  const picked: string[] = []
  for (let n = 0; n < count; n++) picked.push(vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? '')
  const text = picked.join(' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** One of the values, each with its share of the whole. */
export function pick<T>(random: () => number, shares: readonly (readonly [T, number])[]): T {
  let left = random() * shares.reduce((sum, [, share]) => sum + share, 0)
  for (const [value, share] of shares) {
    left -= share
    if (left < 0) return value
  }
  return shares[0]?.[0] as T
}

/** An id that sorts by `kind` and `n`, like those that Postgres makes sort by time. */
export function id(kind: number, n: number): string {
  const digits = n.toString(16).padStart(12, '0')
  return `0190${kind.toString(16).padStart(4, '0')}-${digits.slice(0, 4)}-7000-8000-${digits.slice(4).padStart(12, '0')}`
}
