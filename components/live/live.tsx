import './live.css'
import { getTranslations } from 'next-intl/server'
import { asOfHere } from '#lib/as-of-here.ts'
import { liveCursor } from '#lib/live-cursor.ts'
import type { PluralWords } from '#lib/words.ts'
import { LiveLoader } from './live-loader.tsx'

/**
 * Tells the reader when somebody changes what the page shows: the item of this reference, or without one all that the page
 * marks by `data-item`. Such a page begins with `currentReading` or `loadItem`, which note
 * from when on changes are to be told. An earlier day does not change.
 */
export async function Live({ reference = null }: { reference?: string | null }) {
  if (asOfHere().asOf !== null) return null
  const [cursor, t] = await Promise.all([liveCursor(), getTranslations('live')])
  return (
    <LiveLoader
      cursor={cursor}
      reference={reference}
      words={{
        changed: t.raw('changed'),
        changedByYou: t.raw('changedByYou'),
        earlier: t.raw('earlier') as PluralWords,
        items: t.raw('items') as PluralWords,
        old: t('old'),
        mark: t('mark'),
        refresh: t('refresh'),
        later: t('later'),
      }}
    />
  )
}
