// What a chart says, in words: for who cannot see it, and for the alternative text in a document.

export interface Said {
  label: string
  value: number
}

/** "Up to 90 days: 4, up to half a year: 2". */
export function sayFigures(figures: readonly Said[], locale: string): string {
  const number = new Intl.NumberFormat(locale)
  return new Intl.ListFormat(locale, { type: 'unit' }).format(
    figures.map(({ label, value }) => `${label}: ${number.format(value)}`),
  )
}

/** The first and the last of a row of moments: "Dec 24: Not started: 15. Nov 26: Implemented: 3, Submitted: 1". */
export function sayEnds(
  moments: readonly { label: string; figures: readonly Said[] }[],
  locale: string,
): string {
  const ends = moments.length > 1 ? [moments[0], moments.at(-1)] : moments
  return ends
    .flatMap((moment) => {
      const said = moment?.figures.filter(({ value }) => value > 0) ?? []
      return moment && said.length > 0 ? [`${moment.label}: ${sayFigures(said, locale)}`] : []
    })
    .join('. ')
}
