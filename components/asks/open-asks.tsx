import { useTranslations } from 'next-intl'
import { InstantText } from '#components/ui/date-text.tsx'
import { Link } from '#components/ui/link.tsx'
import type { Ask } from '#lib/asks/load.ts'
import { Wants } from './wants.tsx'

const LINK = 'no-print text-accent hover:underline touch:inline-flex touch:min-h-11 touch:items-center'

/** On an item: "Asked by SG15: another due date, 30 Jun 2027", with the reason, and the way to answer it. */
export function OpenAsks({
  reference,
  asks,
  mayDecide,
}: {
  reference: string
  asks: readonly Ask[]
  mayDecide: (ask: Ask) => boolean
}) {
  const t = useTranslations('asks')
  if (asks.length === 0) return null
  return (
    <ul className="mt-3 space-y-3 border-s-3 border-waiting ps-4">
      {asks.map((ask) => (
        <li key={ask.id}>
          <p className="flex flex-wrap items-baseline gap-x-3">
            <span>
              {t('askedBy', { group: ask.groupCode })}
              <Wants ask={ask} />
            </span>
            <AskLink reference={reference} ask={ask} action={t(mayDecide(ask) ? 'decide' : 'see')} />
          </p>
          <p className="max-w-prose whitespace-pre-line text-ink-2">{ask.reason}</p>
          <p className="text-sm text-ink-3">
            {t.rich('askedOn', { name: ask.askedByName, at: () => <InstantText at={ask.askedAt} /> })}
          </p>
        </li>
      ))}
    </ul>
  )
}

function AskLink({ reference, ask, action }: { reference: string; ask: Ask; action: string }) {
  const t = useTranslations('asks')
  return (
    <Link
      href={`/items/${reference}/ask/${ask.id}`}
      aria-label={t('seeNamed', { action, kind: t(`kind.${ask.kind}`), reference })}
      className={`text-sm ${LINK}`}
    >
      {action}
    </Link>
  )
}
