import { useTranslations } from 'next-intl'
import { DateInput } from '#components/ui/text-input.tsx'
import type { Day } from '#lib/dates.ts'

/** First and last day of a study period. */
export function PeriodFields({ value }: { value?: { startsOn: Day; endsOn: Day } }) {
  const t = useTranslations('settings')
  return (
    <>
      <DateInput name="startsOn" label={t('startsOn')} defaultValue={value?.startsOn} required />
      <DateInput name="endsOn" label={t('endsOn')} defaultValue={value?.endsOn} required />
    </>
  )
}
