import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import type { FormAction } from '#components/ui/form-client.tsx'
import { FormPage, type FormPageProps, FormSubject } from '#components/ui/form-page.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { Day } from '#lib/dates.ts'
import type { Round } from '#lib/rounds/queries.ts'
import { roundName } from './round-name.tsx'
import { RoundDue } from './round-standing.tsx'

/** The page of a form about a round: where one is, which round and how it stands, then the form. */
export function RoundFormPage({ round, today, ...page }: FormPageProps & { round: Round; today: Day }) {
  const t = useTranslations()
  const name = roundName(useFormatter(), round)
  return (
    <FormPage
      {...page}
      crumbs={[
        { label: t('nav.rounds'), href: '/rounds' },
        { label: name, href: `/rounds/${round.slug}` },
      ]}
      subject={
        <FormSubject title={name}>
          <RoundDue round={round} today={today} />
        </FormSubject>
      }
      back={t('rounds.back')}
    />
  )
}

/** The form itself: its fields, the button that sends it, and the way back. */
export function RoundForm({
  round,
  action,
  submit,
  children,
}: {
  round: Round
  action: FormAction
  submit: string
  children?: ReactNode
}) {
  const t = useTranslations('rounds')
  return (
    <ActionForm action={action} version={round.version}>
      <input type="hidden" name="slug" value={round.slug} />
      {children}
      <FormActions>
        <SubmitButton className="max-sm:flex-1">{submit}</SubmitButton>
        <LinkButton href={`/rounds/${round.slug}`} variant="quiet">
          {t('cancel')}
        </LinkButton>
      </FormActions>
    </ActionForm>
  )
}
