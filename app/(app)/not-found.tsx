import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { LinkButton } from '#components/ui/button.tsx'
import { buttonClass } from '#components/ui/button-class.ts'
import { formatDay } from '#components/ui/date-text.tsx'
import { asOfAsked } from '#lib/reading.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('errors'))('notFoundTitle') }
}

/** What is not there, not there for this person, or was not there yet: inside the frame of the signed-in pages. */
export default async function NotFound() {
  const [t, asOf, format] = await Promise.all([getTranslations(), asOfAsked(), getFormatter()])
  const day = asOf && formatDay(format, asOf)
  return (
    <div className="max-w-xl py-16">
      <h1 className="text-2xl font-semibold">
        {day ? t('asOf.notFoundTitle', { day }) : t('errors.notFoundTitle')}
      </h1>
      <p className="mt-3 mb-6 text-ink-2">
        {day ? t('asOf.notFoundText', { day }) : t('errors.notFoundText')}
      </p>
      <div className="flex flex-wrap gap-3">
        {day && (
          <a href="?" className={buttonClass('primary')}>
            {t('asOf.seeToday')}
          </a>
        )}
        <LinkButton href="/" variant={day ? 'secondary' : 'primary'}>
          {t('errors.backHome')}
        </LinkButton>
      </div>
    </div>
  )
}
