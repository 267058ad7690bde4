import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { MailDecisions } from '#components/mail/mail-decisions.tsx'
import { MailFacts } from '#components/mail/mail-facts.tsx'
import { MailText } from '#components/mail/mail-text.tsx'
import { ActionForm } from '#components/ui/action-form.tsx'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Section } from '#components/ui/panel.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { getMail } from '#lib/mail/queries.ts'
import { whyNotComeBack, whyNotLeave, whyNotSendAgain } from '#lib/mail/rules.ts'
import { requireActor } from '#lib/session.ts'
import { leaveMailAction, noteCameBackAction, sendMailAgainAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mail'))('title') }
}

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function MailDetailsPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const [{ id }, { done }] = await Promise.all([params, searchParams])
  const mail = await getMail(actor, id)
  if (!mail) notFound()
  const t = await getTranslations('mail')
  const acts = [
    {
      action: sendMailAgainAction,
      variant: 'primary' as const,
      label: t('sendAgain'),
      not: whyNotSendAgain(mail),
    },
    {
      action: noteCameBackAction,
      variant: 'secondary' as const,
      label: t('cameBack'),
      not: whyNotComeBack(mail),
    },
    { action: leaveMailAction, variant: 'secondary' as const, label: t('leave'), not: whyNotLeave(mail) },
  ].filter(({ not }) => !not)
  return (
    <>
      <PageHeader
        title={mail.subject}
        breadcrumb={[{ label: t('title'), href: '/mail' }]}
        current={mail.subject}
        search={false}
      />
      <DoneNotice done={done} />
      <div className="max-w-2xl">
        <MailFacts mail={mail} />
        <div className="mt-5 flex flex-wrap gap-3 empty:hidden">
          {acts.map(({ action, variant, label }) => (
            <ActionForm key={label} action={action} version={mail.version} className="space-y-3">
              <input type="hidden" name="mailId" value={mail.id} />
              <SubmitButton variant={variant}>{label}</SubmitButton>
            </ActionForm>
          ))}
        </div>
        {mail.decisions.length > 0 && (
          <Section title={t('decisions')}>
            <MailDecisions decisions={mail.decisions} />
          </Section>
        )}
        <MailText mail={mail} />
      </div>
    </>
  )
}
