import { useFormatter, useTranslations } from 'next-intl'
import { formatDay } from '#components/ui/date-text.tsx'
import { Link } from '#components/ui/link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Why } from '#lib/errors.ts'
import type { OpenView } from '#lib/views/queries.ts'

/** Which saved view the page shows, whether it still does, and what it names that is no longer as it was. */
export function ViewBar({
  open,
  mayChange,
  mayOpen,
}: {
  open: OpenView | null
  /** Whether the reader may save the page's state to it, and may open its settings. */
  mayChange: boolean
  mayOpen: boolean
}) {
  const t = useTranslations('views')
  if (!open) return null
  const { view, changed, query, gone } = open
  const path = `/views/${view.id}`
  const links: [href: string, label: string][] = [
    ...(changed && mayChange
      ? [[`${path}/change?query=${encodeURIComponent(query)}`, t('saveChange')] as [string, string]]
      : []),
    ...(changed ? [[saveHref(view.place, query), t('saveAs')] as [string, string]] : []),
    ...(changed ? [[path, t('back')] as [string, string]] : []),
    [`/${view.place}?view=none`, t('all')],
    ...(mayOpen && !changed ? [[`${path}/change`, t('settings')] as [string, string]] : []),
  ]
  return (
    <>
      <p className="no-print mb-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-3">
        <span>
          {t.rich('this', {
            name: view.name,
            b: (chunks) => <b className="font-semibold text-ink-1">{chunks}</b>,
          })}
          {changed && <> {t('changed')}</>}
        </span>
        {links.map(([href, label]) => (
          <Link key={label} href={href} className="text-accent hover:underline touch:py-3">
            {label}
          </Link>
        ))}
      </p>
      {gone.length > 0 && (
        <Notice tone="warning">
          {gone.map((why) => (
            <p key={JSON.stringify(why)}>
              <Gone why={why} />
            </p>
          ))}
        </Notice>
      )}
    </>
  )
}

/** Where the page's state is saved under a new name. */
export const saveHref = (place: string, query: string) =>
  `/views/new?place=${place}&query=${encodeURIComponent(query)}`

function Gone({ why: { key, values } }: { why: Why }) {
  const t = useTranslations('views.gone')
  const format = useFormatter()
  const day = values?.day
  return t(
    key as 'missing',
    { ...values, ...(day ? { date: formatDay(format, String(day)) } : {}) } as {
      count: number
    },
  )
}
