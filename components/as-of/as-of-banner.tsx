import { useFormatter, useTranslations } from 'next-intl'
import { buttonClass } from '#components/ui/button-class.ts'
import { formatDay } from '#components/ui/date-text.tsx'
import { type AsOfHere, asOfHere } from '#lib/as-of-here.ts'
import { DayForm } from './day-form.tsx'

/** Says that this page shows an earlier day, with the ways to another one and back; nothing in the present. */
export function AsOfBanner() {
  const t = useTranslations('asOf')
  const format = useFormatter()
  const here = asOfHere()
  if (!here.asOf) return null
  return (
    <section
      aria-label={t('label')}
      className="as-of-banner -mx-7 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line bg-waiting-ground px-7 py-2.5 max-md:-mx-4 max-md:px-4"
    >
      <p className="min-w-60 flex-1">
        <strong className="font-semibold text-waiting">
          {t('banner', { day: formatDay(format, here.asOf) })}
        </strong>{' '}
        <span className="text-ink-2">{t('readOnly')}</span>
      </p>
      <div className="no-print flex flex-wrap items-center gap-2">
        <DayForm here={here} />
        {/* A whole new page: its frame, too, is of another day. */}
        <a href={presentHref(here)} className={buttonClass('secondary', 'small')}>
          {t('back')}
        </a>
      </div>
    </section>
  )
}

const presentHref = ({ kept }: AsOfHere) => `?${new URLSearchParams(kept)}`
