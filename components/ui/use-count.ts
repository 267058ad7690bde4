import { useFormatter } from 'next-intl'
import { COUNT_LIMIT } from '#lib/count-limit.ts'

/** Says a count: "12", or "1,000+" past what is counted. */
export function useCount() {
  const format = useFormatter()
  return (count: number) => (count > COUNT_LIMIT ? `${format.number(COUNT_LIMIT)}+` : format.number(count))
}
