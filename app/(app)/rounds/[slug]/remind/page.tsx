import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ReminderFields } from '#components/rounds/reminder-list.tsx'
import { RoundForm, RoundFormPage } from '#components/rounds/round-form.tsx'
import { canRunRounds } from '#lib/rounds/policy.ts'
import { listReminders } from '#lib/rounds/remind.ts'
import { whyNotRemind } from '#lib/rounds/rules.ts'
import { getSetting } from '#lib/settings/queries.ts'
import { formTitle, loadRound, type RoundParams } from '../round.ts'
import { remindAction } from './actions.ts'

export const generateMetadata = formTitle('remind')

export default async function RemindPage({ params }: RoundParams) {
  const [{ actor, today, round }, t] = await Promise.all([loadRound(params), getTranslations('rounds')])
  if (!canRunRounds(actor)) notFound()
  const [reminders, timeZone] = await Promise.all([listReminders(round, today), getSetting('time_zone')])
  const mails = reminders.reduce((sum, { recipients }) => sum + recipients.length, 0)
  return (
    <RoundFormPage
      round={round}
      today={today}
      title={t('form.remind.title')}
      lead={t('form.remind.lead')}
      why={whyNotRemind(round, mails)}
    >
      <RoundForm round={round} action={remindAction} submit={t('form.remind.submit')}>
        <ReminderFields reminders={reminders} timeZone={timeZone} />
      </RoundForm>
    </RoundFormPage>
  )
}
