import { useFormatter, useTranslations } from 'next-intl'
import { Chip } from '#components/ui/chip.tsx'
import { Link } from '#components/ui/link.tsx'
import { Section } from '#components/ui/panel.tsx'
import type { GroupLeft } from '#lib/hand-over/left.ts'
import type { Holdings } from '#lib/hand-over/queries.ts'

/** What belongs to the groups, not to the person: it stays with them, and who else acts for each. */
export function WhatStays({ groups, asks }: { groups: readonly GroupLeft[]; asks: Holdings['asks'] }) {
  const t = useTranslations('handOver')
  const format = useFormatter()
  if (groups.length === 0 && asks.length === 0) return null
  return (
    <Section title={t('stays')} className="mt-10 max-w-2xl">
      <p className="mb-3 text-ink-2">{t('staysText')}</p>
      <ul className="divide-y divide-line-faint border-y border-line-faint">
        {groups.map((group) => (
          <li key={group.id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2.5">
            <Link href={`/groups/${group.slug}`} className="font-medium text-accent hover:underline">
              {group.code}
            </Link>
            <span className="flex-1 basis-60 text-ink-2">
              {t('groupHas', { open: group.open, owed: group.owed, proposed: group.proposed })}
            </span>
            <span className="text-sm">
              {group.others.length > 0 ? (
                <span className="text-ink-3">{t('others', { names: format.list(group.others) })}</span>
              ) : (
                <Chip tone="bad">{t('nobodyElse')}</Chip>
              )}
            </span>
          </li>
        ))}
      </ul>
      {asks.length > 0 && (
        <p className="mt-3 text-ink-2">
          {t('asks', {
            count: asks.length,
            items: format.list([...new Set(asks.map(({ reference }) => reference))]),
          })}
        </p>
      )}
    </Section>
  )
}
