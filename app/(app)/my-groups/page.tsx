import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { GroupSection } from '#components/my-groups/group-section.tsx'
import { NoGroup } from '#components/my-groups/no-group.tsx'
import { RoundCall } from '#components/my-groups/round-call.tsx'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { isStaff } from '#lib/actor.ts'
import { listMyGroups } from '#lib/my-groups/queries.ts'
import { listMyRounds } from '#lib/my-groups/rounds.ts'
import { currentDay, requireActor } from '#lib/session.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('myGroups'))('title') }
}

/** All that waits for the groups that somebody acts for, each line a form away. */
export default async function MyGroupsPage({ searchParams }: PageProps<'/my-groups'>) {
  const [actor, today, { done }, t] = await Promise.all([
    requireActor(),
    currentDay(),
    searchParams,
    getTranslations('myGroups'),
  ])
  const [groups, rounds] = await Promise.all([listMyGroups(actor, today), listMyRounds(actor)])
  const isQuiet = groups.every(({ proposals, parts }) => proposals.length + parts.waits.length === 0)
  return (
    <>
      <PageHeader title={t('title')} />
      <DoneNotice done={done} />
      {groups.length === 0 ? (
        <NoGroup isStaff={isStaff(actor)} />
      ) : (
        <div className="max-w-3xl">
          {isQuiet && <p className="mt-2 text-lg text-ink-2">{t('allQuiet')}</p>}
          {rounds.map((round) => (
            <RoundCall key={round.slug} round={round} today={today} />
          ))}
          {groups.map((group) => (
            <GroupSection key={group.id} group={group} today={today} />
          ))}
        </div>
      )}
    </>
  )
}
