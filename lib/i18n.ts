// Tells next-intl the words, the formats and the time zone of a request.
import { cookies } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { currentActor } from '#lib/session.ts'
import { type Language, localeOf } from './locale.ts'
import { readerZone, ZONE_COOKIE } from './time-zone.ts'

const MESSAGES: Record<Language, () => Promise<{ default: object }>> = {
  en: () => import('#messages/en.json'),
}

export default getRequestConfig(async () => {
  const [jar, actor] = await Promise.all([cookies(), currentActor()])
  const locale = localeOf(undefined)
  const { default: messages } = await MESSAGES[locale.language]()
  return {
    locale: locale.formatting,
    timeZone: actor?.timeZone ?? readerZone(jar.get(ZONE_COOKIE)?.value),
    messages: { ...messages },
  }
})
