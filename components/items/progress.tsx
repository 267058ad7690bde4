import { useTranslations } from 'next-intl'
import { Link } from '#components/ui/link.tsx'
import { Timeline } from '#components/ui/timeline.tsx'
import type { Progress } from '#lib/items/timeline.ts'
import { MoveEntry } from './move-entry.tsx'
import { UpdateEntry } from './update-entry.tsx'

/** Progress as a timeline: what was written and, between, how the item moved. Older entries are a link away. */
export function ProgressSection({
  reference,
  progress,
  mayCorrect,
}: {
  reference: string
  progress: Progress
  mayCorrect: (update: { authorId: string }) => boolean
}) {
  const t = useTranslations('item')
  const path = `/items/${reference}`
  const hasUpdates = progress.entries.some(({ kind }) => kind === 'update')
  return (
    <section id="progress">
      <h2 className="sr-only print:not-sr-only">{t('progress')}</h2>
      {!hasUpdates && <p className="mb-3 text-ink-3">{t('noProgress')}</p>}
      <Timeline>
        {progress.entries.map((entry) =>
          entry.kind === 'move' ? (
            <MoveEntry key={entry.move.id} move={entry.move} />
          ) : (
            <UpdateEntry
              key={entry.update.id}
              update={entry.update}
              correctHref={mayCorrect(entry.update) ? `${path}/updates/${entry.update.id}/correct` : null}
            />
          ),
        )}
      </Timeline>
      <p className="no-print flex gap-5 text-sm [&>a]:text-accent [&>a]:hover:underline touch:[&>a]:py-3">
        {!progress.isFirst && (
          <Link href={`${path}#progress`} prefetch={false}>
            {t('newestProgress')}
          </Link>
        )}
        {progress.older && (
          <Link href={`${path}?before=${progress.older}#progress`} prefetch={false}>
            {t('olderProgress')}
          </Link>
        )}
      </p>
    </section>
  )
}
