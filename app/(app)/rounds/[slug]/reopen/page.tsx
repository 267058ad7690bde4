import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { RoundForm, RoundFormPage } from '#components/rounds/round-form.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { canReopenRound } from '#lib/rounds/policy.ts'
import { whyNotReopenRound } from '#lib/rounds/rules.ts'
import { formTitle, loadRound, type RoundParams } from '../round.ts'
import { reopenRoundAction } from './actions.ts'

export const generateMetadata = formTitle('reopen')

export default async function ReopenRoundPage({ params }: RoundParams) {
  const [{ actor, today, round }, t] = await Promise.all([loadRound(params), getTranslations('rounds')])
  if (!canReopenRound(actor)) notFound()
  return (
    <RoundFormPage
      round={round}
      today={today}
      title={t('form.reopen.title')}
      lead={t('form.reopen.lead')}
      why={whyNotReopenRound(round, null)}
    >
      <RoundForm round={round} action={reopenRoundAction} submit={t('form.reopen.submit')}>
        <TextArea name="reason" label={t('field.reason')} maxLength={2000} required />
      </RoundForm>
    </RoundFormPage>
  )
}
