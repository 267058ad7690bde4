import { useTranslations } from 'next-intl'
import { GroupChip } from '#components/ui/chip.tsx'
import { Link } from '#components/ui/link.tsx'
import type { Day } from '#lib/dates.ts'
import type { MyGroup, MyItem, Part } from '#lib/my-groups/queries.ts'
import { ItemLine } from './item-line.tsx'
import { ProposalLine } from './proposal-line.tsx'

/** What each part is among, as the action plan lists it. */
const LIST: Record<Part, string> = {
  waits: 'state=open',
  moving: 'state=open',
  closed: 'state=closed',
}

/** One group: what waits for it, what is moving, what was closed lately. */
export function GroupSection({ group, today }: { group: MyGroup; today: Day }) {
  const t = useTranslations('myGroups')
  const { waits, moving, closed } = group.parts
  const isEmpty = group.proposals.length + waits.length + moving.length + closed.length === 0
  return (
    <section aria-label={group.code} className="mt-9">
      <h2 className="flex items-baseline gap-3 border-b border-line pb-2 text-lg font-semibold">
        <GroupChip code={group.code} href={`/groups/${group.slug}`} lead />
        <span className="min-w-0 text-base font-normal text-ink-3">{group.title}</span>
      </h2>
      {isEmpty ? (
        <p className="mt-3 text-ink-3">{t('empty', { group: group.code })}</p>
      ) : (
        <>
          {group.proposals.length + waits.length === 0 ? (
            <p className="mt-3 text-ink-3">{t('nothing', { group: group.code })}</p>
          ) : (
            <Lines part="waits" group={group} items={waits} today={today}>
              {group.proposals.map((proposal) => (
                <ProposalLine key={proposal.id} proposal={proposal} code={group.code} />
              ))}
            </Lines>
          )}
          {moving.length > 0 && <Lines part="moving" group={group} items={moving} today={today} />}
          {closed.length > 0 && <Lines part="closed" group={group} items={closed} today={today} />}
        </>
      )}
    </section>
  )
}

function Lines({
  part,
  group,
  items,
  today,
  children,
}: {
  part: Part
  group: MyGroup
  items: readonly MyItem[]
  today: Day
  children?: React.ReactNode
}) {
  const t = useTranslations('myGroups')
  const total = items[0]?.total ?? 0
  return (
    <>
      <h3 className="mt-5 mb-1 text-[0.9375rem] font-semibold text-ink-2">{t(part)}</h3>
      <ul>
        {children}
        {items.map((item) => (
          <ItemLine key={item.id} item={item} today={today} />
        ))}
      </ul>
      {total > items.length && (
        <p className="mt-2 text-sm">
          <Link
            href={`/items?group=${group.slug}&role=responsible&${LIST[part]}`}
            className="text-accent hover:underline touch:inline-block touch:py-3"
          >
            {t('more', { count: total - items.length, part, group: group.code })}
          </Link>
        </p>
      )}
    </>
  )
}
