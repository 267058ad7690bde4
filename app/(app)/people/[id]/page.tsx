import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { HoldsNotice } from '#components/hand-over/holds-notice.tsx'
import { FunctionTable } from '#components/people/function-table.tsx'
import { StandingChip } from '#components/people/standing-chip.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { InstantText } from '#components/ui/date-text.tsx'
import { Definition, DefinitionList } from '#components/ui/definition-list.tsx'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Section } from '#components/ui/panel.tsx'
import { addDays } from '#lib/dates.ts'
import { ENDING_DAYS } from '#lib/groups/terms.ts'
import { getHoldings, leavesSomething } from '#lib/hand-over/queries.ts'
import { getPerson } from '#lib/people/queries.ts'
import { currentDay, requireActor } from '#lib/session.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') }
}

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function PersonDetailsPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const [t, today, { id }, { done }] = await Promise.all([
    getTranslations('people'),
    currentDay(),
    params,
    searchParams,
  ])
  const person = await getPerson(actor, id, today)
  if (!person) notFound()
  const path = `/people/${person.id}`
  const soon = addDays(today, ENDING_DAYS)
  const mayLeave =
    person.deactivatedAt !== null || person.memberships.some(({ endsOn }) => endsOn && endsOn <= soon)
  const holdings = mayLeave ? await getHoldings(actor, person.id, today) : null
  const leaves = holdings !== null && (await leavesSomething(holdings, addDays(soon, 1)))
  return (
    <>
      <PageHeader
        title={person.name}
        breadcrumb={[{ label: t('title'), href: '/people' }]}
        current={person.name}
        actions={
          <LinkButton href={`${path}/link`}>
            {t(person.hasPassword ? 'resetAction' : 'inviteAction')}
          </LinkButton>
        }
      />
      <DoneNotice done={done} />
      {leaves && <HoldsNotice holdings={holdings} />}
      <div className="max-w-2xl">
        <DefinitionList>
          <Definition term={t('email')}>{person.email}</Definition>
          <Definition term={t('roles')}>
            {person.roles.map((role) => t(`role.${role}`)).join(', ') || t('noRoles')}
          </Definition>
          <Definition
            term={t('account')}
            note={
              person.deactivatedAt &&
              t.rich('since', { at: () => <InstantText at={person.deactivatedAt ?? new Date(0)} /> })
            }
          >
            <StandingChip standing={person.standing} />
          </Definition>
          <Definition term={t('lastSignIn')}>
            {person.lastSignInAt ? <InstantText at={person.lastSignInAt} time /> : t('never')}
          </Definition>
        </DefinitionList>
        <div className="mt-5 flex flex-wrap gap-3">
          <LinkButton href={`${path}/correct`}>{t('correct')}</LinkButton>
          <LinkButton href={`${path}/roles`}>{t('changeRoles')}</LinkButton>
          <LinkButton href={`${path}/${person.deactivatedAt ? 'reactivate' : 'deactivate'}`} variant="danger">
            {t(person.deactivatedAt ? 'reactivate' : 'deactivate')}
          </LinkButton>
        </div>
        <Section
          title={t('functionsTitle')}
          actions={
            <LinkButton href={`${path}/functions/new`} size="small">
              {t('addFunction')}
            </LinkButton>
          }
        >
          <FunctionTable person={person} />
        </Section>
      </div>
    </>
  )
}
