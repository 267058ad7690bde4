// Calendar dates as communiqués write them: "9 December 2024", "December 9, 2024", "9-10 December 2024".

const months: Record<string, number> = Object.fromEntries(
  [
    'january february march april may june july august september october november december',
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    'jan feb mar apr may jun jul aug sep oct nov dec',
    'jan. feb. mar. apr. may jun. jul. aug. sept. oct. nov. dec.',
  ].flatMap((names) => names.split(' ').map((name, index) => [name, index + 1])),
)
const month = Object.keys(months)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace('.', '\\.'))
  .join('|')
const day = '\\d{1,2}(?:st|nd|rd|th|er)?'
const range = `(?:\\s?(?:[-–—]|to|and|au|et|al|y)\\s?${day})?`
const forms = [
  // The last day of a meeting may fall in the next month: "30 November - 1 December 2012".
  `(?<day>${day})${range}\\s(?:de\\s)?(?<month>${month})(?:\\s?(?:[-–—]|to)\\s?${day}\\s(?:${month}))?,?\\s(?:de\\s)?(?<year>(?:19|20)\\d\\d)`,
  `(?<month>${month})\\s(?<day>${day})${range},?\\s(?<year>(?:19|20)\\d\\d)`,
  '(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)',
  '(?<year>(?:19|20)\\d\\d)年(?<month>\\d{1,2})月(?<day>\\d{1,2})日',
].map((form) => new RegExp(`(?<![\\p{L}\\d])${form}(?![\\p{L}\\d])`, 'iu'))

/** The first date of a text as an ISO date, with its place in the text; of a range, its first day. Null if there is none. */
export function findDate(text: string): { date: string; start: number; end: number } | null {
  const found = forms.flatMap((form) => {
    const match = form.exec(text)
    const date = match?.groups && isoDate(match.groups)
    return match && date ? [{ date, start: match.index, end: match.index + match[0].length }] : []
  })
  return found.sort((a, b) => a.start - b.start || b.end - a.end)[0] ?? null
}

function isoDate(parts: Record<string, string | undefined>): string | null {
  const name = (parts.month ?? '').toLowerCase()
  const number = months[name] ?? Number(name)
  const date = new Date(Date.UTC(Number(parts.year), number - 1, Number.parseInt(parts.day ?? '', 10)))
  const valid = date.getUTCMonth() === number - 1
  return valid ? date.toISOString().slice(0, 10) : null
}
