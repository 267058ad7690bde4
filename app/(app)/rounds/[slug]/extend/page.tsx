import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { RoundForm, RoundFormPage } from '#components/rounds/round-form.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { DateInput } from '#components/ui/text-input.tsx'
import { addDays } from '#lib/dates.ts'
import { canRunRounds } from '#lib/rounds/policy.ts'
import { whyNotRun } from '#lib/rounds/rules.ts'
import { formTitle, loadRound, type RoundParams } from '../round.ts'
import { extendRoundAction } from './actions.ts'

export const generateMetadata = formTitle('extend')

export default async function ExtendRoundPage({ params }: RoundParams) {
  const [{ actor, today, round }, t] = await Promise.all([loadRound(params), getTranslations('rounds')])
  if (!canRunRounds(actor)) notFound()
  const from = round.dueOn < today ? today : addDays(round.dueOn, 1)
  return (
    <RoundFormPage
      round={round}
      today={today}
      title={t('form.extend.title')}
      lead={t('form.extend.lead')}
      why={whyNotRun(round)}
    >
      <RoundForm round={round} action={extendRoundAction} submit={t('form.extend.submit')}>
        <DateInput name="dueOn" label={t('field.newDue')} min={from} required />
        <TextArea name="reason" label={t('field.reason')} maxLength={2000} required />
      </RoundForm>
    </RoundFormPage>
  )
}
