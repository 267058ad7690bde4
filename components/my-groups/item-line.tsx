import { useFormatter, useTranslations } from 'next-intl'
import { DueText } from '#components/state/due-text.tsx'
import { HealthMark, StateMark } from '#components/state/marks.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Chip } from '#components/ui/chip.tsx'
import { formatDay } from '#components/ui/date-text.tsx'
import { Link } from '#components/ui/link.tsx'
import { type Day, daysBetween } from '#lib/dates.ts'
import type { MyItem } from '#lib/my-groups/queries.ts'

/** One item with all the reasons for which it waits, and the form that answers the first of them. */
export function ItemLine({ item, today }: { item: MyItem; today: Day }) {
  const t = useTranslations('myGroups')
  const format = useFormatter()
  const { reference, round } = item
  const href = round ? `/rounds/${round}/answer#${reference}` : `/items/${reference}/progress`
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line-faint py-3">
      <div className="min-w-0 flex-1 basis-72">
        <Link
          href={`/items/${reference}`}
          className="text-lg font-medium hover:text-accent hover:underline touch:block touch:py-1"
        >
          {item.title}
        </Link>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-2">
          <span className="text-ink-3">{reference}</span>
          <StateMark state={item.state} />
          {item.part !== 'closed' && item.health && <HealthMark health={item.health} />}
          {item.part === 'closed' ? (
            item.closedOn && <span>{t('closedOn', { date: formatDay(format, item.closedOn) })}</span>
          ) : (
            <>
              {item.dueOn && <DueText day={item.dueOn} today={today} overdue={item.isOverdue} long />}
              <span className="text-ink-3">
                {item.lastUpdateOn
                  ? t('lastUpdate', { date: formatDay(format, item.lastUpdateOn) })
                  : t('noUpdate')}
              </span>
            </>
          )}
        </p>
        <Reasons item={item} today={today} />
      </div>
      {item.part === 'waits' && (
        <LinkButton
          href={href}
          aria-label={t(round ? 'answerItem' : 'reportItem', { item: reference })}
          className="max-sm:w-full"
        >
          {t(round ? 'answer' : 'report')}
        </LinkButton>
      )}
    </li>
  )
}

function Reasons({ item, today }: { item: MyItem; today: Day }) {
  const t = useTranslations('myGroups')
  if (item.part !== 'waits') return null
  return (
    <p className="mt-1 flex flex-wrap gap-1.5 empty:hidden">
      {item.isReturned && <Chip tone="warning">{t('returned')}</Chip>}
      {item.round && <Chip tone="accent">{t('owed')}</Chip>}
      {item.isStale && (
        <Chip tone="warning">
          {item.missedRoundOn ? t('missed') : t('silent', { count: daysBetween(item.silentSince, today) })}
        </Chip>
      )}
    </p>
  )
}
