// Pictures are drawn once: they depend on nothing but what they are given, and many people look at the same ones.

const KEPT = 40

/** The drawing function with its latest pictures kept. */
export function remember<Given extends unknown[]>(
  draw: (...given: Given) => string,
): (...given: Given) => string {
  const pictures = new Map<string, string>()
  return (...given) => {
    const key = JSON.stringify(given)
    const picture = pictures.get(key) ?? draw(...given)
    // The latest looked at is the last to go.
    pictures.delete(key)
    pictures.set(key, picture)
    if (pictures.size > KEPT) pictures.delete(pictures.keys().next().value ?? '')
    return picture
  }
}
