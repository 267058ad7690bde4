import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CallPreview } from '#components/rounds/call-preview.tsx'
import { CallStanding } from '#components/rounds/call-standing.tsx'
import { CallTable } from '#components/rounds/call-table.tsx'
import { RoundForm, RoundFormPage } from '#components/rounds/round-form.tsx'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Section } from '#components/ui/panel.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { getCall } from '#lib/rounds/call.ts'
import { callMail } from '#lib/rounds/call-mail.ts'
import { canRunRounds } from '#lib/rounds/policy.ts'
import { whyNotCall, whyNotRun } from '#lib/rounds/rules.ts'
import { getSetting } from '#lib/settings/queries.ts'
import { formTitle, loadRound, type RoundParams } from '../round.ts'
import { sendCallAction, writeCallAction } from './actions.ts'

interface Props extends RoundParams {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = formTitle('call')

/** The words, who gets them, how it looks for one of them; then sending it. */
export default async function CallPage({ params, searchParams }: Props) {
  const [{ actor, today, round }, search, t, whys] = await Promise.all([
    loadRound(params),
    searchParams,
    getTranslations('rounds'),
    getTranslations('why'),
  ])
  if (!canRunRounds(actor)) notFound()
  const [call, registerName] = await Promise.all([getCall(round, today), getSetting('register_name')])
  const shown = call.callees.find(({ officer }) => officer.personId === search.to) ?? call.callees[0]
  const left = call.callees.filter(({ how }) => how !== 'sent')
  const mails = left.filter(({ how }) => how === 'mail').length
  const notNow = whyNotCall(round, left.length)
  return (
    <RoundFormPage
      round={round}
      today={today}
      title={t('form.call.title')}
      lead={t('form.call.lead')}
      why={whyNotRun(round)}
    >
      <DoneNotice done={search.done} />
      <CallStanding call={call} />
      <RoundForm round={round} action={writeCallAction} submit={t('call.save')}>
        <TextInput name="subject" label={t('call.subject')} defaultValue={call.words.subject} required />
        <TextArea
          name="introduction"
          label={t('call.introduction')}
          hint={t('call.introductionHint')}
          defaultValue={call.words.introduction}
          rows={8}
          required
        />
      </RoundForm>
      <Section title={t('call.recipients')}>
        <CallTable slug={round.slug} call={call} shown={shown?.officer.personId ?? null} />
      </Section>
      {shown && (
        <Section id="preview" title={t('call.previewOf', { name: shown.officer.name })}>
          <CallPreview
            path={`/rounds/${round.slug}/call/${shown.officer.personId}`}
            content={callMail(round, call.words, shown, registerName).content}
          />
        </Section>
      )}
      <Section title={t('call.send')}>
        {notNow ? (
          <Notice>{whys(notNow.key)}</Notice>
        ) : (
          <RoundForm
            round={round}
            action={sendCallAction}
            submit={mails > 0 ? t('call.submit', { count: mails }) : t('call.submitNone')}
          />
        )}
      </Section>
    </RoundFormPage>
  )
}
