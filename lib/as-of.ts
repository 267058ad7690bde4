// The day that an address goes back to, `?asOf=2025-05-26`: the register as it stood at the end of that day.
/// <reference lib="esnext.temporal" />
import { type Day, isDay } from './dates.ts'
import type { Params } from './params.ts'

/** The day that the address goes back to; null for the present, and for what is no day before today. */
export function readAsOf(params: Params, today: Day): Day | null {
  const [day] = [params.asOf].flat()
  return day !== undefined && isDay(day) && day < today ? day : null
}

/** The last instant of the day in the time zone: the one before the next day begins, which need not be at midnight. */
export function endOfDay(day: Day, timeZone: string): Date {
  const next = Temporal.PlainDate.from(day).add({ days: 1 })
  return new Date(next.toZonedDateTime(timeZone).epochMilliseconds - 1)
}

/** The address of a page of ours with the day that it goes back to; as it is for the present, and for other addresses. */
export function withAsOf(href: string, asOf: Day | null): string {
  if (asOf === null || !href.startsWith('/') || href.startsWith('//')) return href
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(href) ?? []
  if (new URLSearchParams(query).has('asOf')) return href
  return `${path}?${query ? `${query}&` : ''}asOf=${asOf}${hash}`
}
