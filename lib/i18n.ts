// Tells next-intl the words, the formats and the time zone of a request.
import { cookies } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { localeOf } from './locale.ts'
import { readerZone, ZONE_COOKIE } from './time-zone.ts'

export default getRequestConfig(async () => {
  const jar = await cookies()
  const locale = localeOf(undefined)
  const { default: messages } = await import(`../messages/${locale.language}.json`)
  return { locale: locale.formatting, timeZone: readerZone(jar.get(ZONE_COOKIE)?.value), messages }
})
