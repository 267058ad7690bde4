import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PeopleFilterForm } from '#components/people/people-filter-form.tsx'
import { PersonRow } from '#components/people/person-row.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { Table } from '#components/ui/table.tsx'
import { parsePeopleFilter, peoplePath } from '#lib/people/filter.ts'
import { canManagePeople } from '#lib/people/policy.ts'
import { listPeople } from '#lib/people/queries.ts'
import { currentDay, requireActor } from '#lib/session.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') }
}

type Search = Promise<Record<string, string | string[] | undefined>>

export default async function PeoplePage({ searchParams }: { searchParams: Search }) {
  const actor = await requireActor()
  if (!canManagePeople(actor)) notFound()
  const search = await searchParams
  const filter = parsePeopleFilter(search)
  const [t, { people, before, after }] = await Promise.all([
    getTranslations('people'),
    listPeople(actor, filter, await currentDay()),
  ])
  const columns = [
    { key: 'name', label: t('name'), className: 'w-60' },
    { key: 'email', label: t('email') },
    { key: 'roles', label: t('roles'), className: 'w-44' },
    { key: 'groups', label: t('functionsTitle'), className: 'w-44' },
    { key: 'seen', label: t('lastSignIn'), className: 'w-32' },
    { key: 'standing', label: t('account'), className: 'w-28' },
  ]
  return (
    <>
      <PageHeader
        title={t('title')}
        search={false}
        actions={
          <LinkButton href="/people/new" variant="primary">
            {t('invite')}
          </LinkButton>
        }
      />
      <DoneNotice done={search.done} />
      <PeopleFilterForm filter={filter} />
      {people.length > 0 ? (
        <Table caption={t('title')} columns={columns}>
          {people.map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </Table>
      ) : (
        <EmptyState title={t('noneTitle')}>
          <Link
            href="/people?standing=all"
            prefetch={false}
            className="text-accent underline underline-offset-2"
          >
            {t('noneAction')}
          </Link>
        </EmptyState>
      )}
      <Pager
        previous={before && peoplePath({ ...filter, before, after: null })}
        next={after && peoplePath({ ...filter, before: null, after })}
      />
    </>
  )
}
