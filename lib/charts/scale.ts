// Round numbers for an axis of counts, and places for labels that must not touch.

/** The end of an axis that reaches `most`, and the distance between its lines: 1, 2 or 5 times a power of ten. */
export function countScale(most: number, lines = 4): { max: number; interval: number } {
  const rough = Math.max(1, most / lines)
  const power = 10 ** Math.floor(Math.log10(rough))
  const interval = [1, 2, 5, 10].map((times) => times * power).find((step) => step >= rough) ?? 10 * power
  return { max: Math.max(1, Math.ceil(most / interval)) * interval, interval }
}

/**
 * The wanted places, in ascending order, moved as little as keeps them `gap` apart and inside `from` to `to`; where there is
 * not room enough they end beyond `from`.
 */
export function spread(wanted: readonly number[], gap: number, from: number, to: number): number[] {
  const places: number[] = []
  for (const place of wanted) places.push(Math.max(place, from, (places.at(-1) ?? -Infinity) + gap))
  let ceiling = to
  for (let index = places.length - 1; index >= 0; index--) {
    places[index] = Math.min(places[index] ?? ceiling, ceiling)
    ceiling = (places[index] ?? ceiling) - gap
  }
  return places
}

/** The places of `count` that are labelled so that no more than `most` are: the last one always, then every nth before it. */
export function labelled(count: number, most: number): (place: number) => boolean {
  const step = Math.max(1, Math.ceil(count / Math.max(1, most)))
  return (place) => (count - 1 - place) % step === 0
}
