import { useFormatter } from 'next-intl'
import { fromDay } from '#lib/dates.ts'

/** Says a month ("2025-05") with its year, and by itself. British English has a month of four letters, "Sept". */
export function useMonth() {
  const format = useFormatter()
  const say = (month: string, options: { month: 'short' | 'long'; year?: '2-digit' | 'numeric' }) =>
    format.dateTime(fromDay(`${month}-01`), { ...options, timeZone: 'UTC' }).replace('Sept', 'Sep')
  return {
    /** "May 25" */
    short: (month: string) => say(month, { month: 'short', year: '2-digit' }),
    /** "May" */
    alone: (month: string) => say(month, { month: 'short' }),
    /** "May 2025" */
    full: (month: string) => say(month, { month: 'short', year: 'numeric' }),
  }
}
