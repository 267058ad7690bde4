import { useTranslations } from 'next-intl'
import { RadioGroup } from '#components/ui/radio-group.tsx'
import { DateInput } from '#components/ui/text-input.tsx'
import type { Day } from '#lib/dates.ts'
import type { OfficerFunction } from '#lib/generated/prisma/enums.ts'

const FUNCTIONS = ['chair', 'vice_chair', 'rapporteur'] as const satisfies readonly OfficerFunction[]

/** Which function, and from when to when. */
export function FunctionFields({
  value,
}: {
  value: { function?: OfficerFunction; startsOn: Day; endsOn: Day | null }
}) {
  const t = useTranslations('people')
  return (
    <>
      <RadioGroup
        name="function"
        label={t('function')}
        options={FUNCTIONS.map((name) => ({ value: name, label: t(`functions.${name}`) }))}
        defaultValue={value.function}
        required
      />
      <DateInput name="startsOn" label={t('startsOn')} defaultValue={value.startsOn} required />
      <DateInput name="endsOn" label={t('endsOn')} hint={t('endsOnHint')} defaultValue={value.endsOn ?? ''} />
    </>
  )
}
