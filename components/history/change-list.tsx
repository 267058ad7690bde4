import { useFormatter, useTranslations } from 'next-intl'
import { Chip } from '#components/ui/chip.tsx'
import { formatDay, InstantText } from '#components/ui/date-text.tsx'
import { Link } from '#components/ui/link.tsx'
import { Timeline, TimelineEntry } from '#components/ui/timeline.tsx'
import { aboutWhat, changedFields } from '#lib/change-words.ts'
import type { RecordedChange } from '#lib/changes.ts'

/** Every change, newest first: who, when, what, and from what to what. */
export function ChangeList({
  changes,
  subject,
}: {
  changes: readonly RecordedChange[]
  /** Whose page this is; what happened to something else says to what. */
  subject: string
}) {
  return (
    <Timeline>
      {changes.map((change) => (
        <Entry key={change.id} change={change} subject={subject} />
      ))}
    </Timeline>
  )
}

function Entry({ change, subject }: { change: RecordedChange; subject: string }) {
  const t = useTranslations()
  const format = useFormatter()
  const fields = changedFields(t, (day) => formatDay(format, day), change.from, change.to)
  const key = `events.${change.action.replaceAll('.', '_')}`
  const about = change.subject === subject ? aboutWhat(change.from, change.to) : change.subject
  return (
    <TimelineEntry
      heading={
        <span className="flex flex-wrap items-center gap-x-1.5">
          <b className="text-base font-semibold text-ink-1">{t.has(key) ? t(key) : change.action}</b>
          {about && <span className="text-ink-2">{about}</span>}
          <span aria-hidden="true">·</span>
          <span>{change.actorName}</span>
          <span aria-hidden="true">·</span>
          <InstantText at={change.at} time />
          {change.visibility !== 'register' && (
            <Chip tone="waiting">{t(`item.onlyFor.${change.visibility}`)}</Chip>
          )}
        </span>
      }
    >
      {(fields.length > 0 || change.reason || change.fileName) && (
        <dl className="max-w-prose space-y-1">
          {fields.map(({ field, label, from, to }) => (
            <div key={field}>
              <dt className="inline text-ink-3">{label}: </dt>
              <dd className="inline">
                {from !== null && <del className="text-ink-3">{from}</del>}
                {from !== null && to !== null && <span aria-hidden="true"> → </span>}
                {to !== null && <ins className="no-underline">{to}</ins>}
              </dd>
            </div>
          ))}
          {change.reason && (
            <div>
              <dt className="inline text-ink-3">{t('history.reason')}: </dt>
              <dd className="inline whitespace-pre-line">{change.reason}</dd>
            </div>
          )}
          {change.fileName && (
            <div>
              <dt className="inline text-ink-3">{t('history.file')}: </dt>
              <dd className="inline">{change.fileName}</dd>
            </div>
          )}
        </dl>
      )}
    </TimelineEntry>
  )
}

/** The way to older changes, and back to the newest. */
export function ChangePages({
  path,
  older,
  isFirst,
}: {
  path: string
  older: string | null
  isFirst: boolean
}) {
  const t = useTranslations('history')
  return (
    <p className="no-print flex gap-5 text-sm [&>a]:text-accent [&>a]:hover:underline touch:[&>a]:py-3">
      {!isFirst && (
        <Link href={path} prefetch={false}>
          {t('newest')}
        </Link>
      )}
      {older && (
        <Link href={`${path}?before=${older}`} prefetch={false}>
          {t('older')}
        </Link>
      )}
    </p>
  )
}
