import { useTranslations } from 'next-intl'
import { buttonClass } from '#components/ui/button-class.ts'
import { DetailsMenu } from '#components/ui/details-menu.tsx'
import { asOfHere } from '#lib/as-of-here.ts'
import { DayForm } from './day-form.tsx'

/** The way from today to an earlier day, on pages that can go back; in the past the banner has it. */
export function AsOfMenu() {
  const t = useTranslations('asOf')
  const here = asOfHere()
  if (here.asOf || !here.latest) return null
  return (
    <DetailsMenu className="no-print relative">
      <summary className={buttonClass()}>
        {t('today')} <span aria-hidden="true">▾</span>
      </summary>
      <div className="absolute end-0 top-full z-20 mt-1 w-68 rounded-control border border-line bg-page p-3 shadow-float max-md:start-0 max-md:end-auto">
        <DayForm here={here} />
      </div>
    </DetailsMenu>
  )
}
