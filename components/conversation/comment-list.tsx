import { useFormatter, useTranslations } from 'next-intl'
import { Link } from '#components/ui/link.tsx'
import { Timeline } from '#components/ui/timeline.tsx'
import type { Comment, CommentPage } from '#lib/comments/queries.ts'
import type { Visibility } from '#lib/generated/prisma/enums.ts'
import { CommentEntry, type OwnForms } from './comment-entry.tsx'

/** The comments, the newest first; for whom how many are, where that is not all the same; older ones are a link away. */
export function CommentList({
  path,
  page,
  counts,
  ownForms,
}: {
  path: string
  page: CommentPage
  counts: Record<Visibility, number>
  ownForms: (comment: Comment) => OwnForms
}) {
  const t = useTranslations('comments')
  const format = useFormatter()
  const kinds = (['register', 'group', 'internal'] as const).filter((kind) => counts[kind] > 0)
  const marked = kinds.some((kind) => kind !== 'register')
  return (
    <section id="comments" aria-label={t('title')} className="mt-6 max-w-3xl">
      {page.comments.length === 0 && <p className="text-ink-3">{t('none')}</p>}
      {marked && (
        <p className="mb-4 text-sm text-ink-3">
          {format.list(
            kinds.map((kind) => t(`counts.${kind}`, { count: counts[kind] })),
            { type: 'unit' },
          )}
        </p>
      )}
      <Timeline>
        {page.comments.map((comment) => (
          <CommentEntry key={comment.id} comment={comment} own={ownForms(comment)} />
        ))}
      </Timeline>
      <p className="no-print flex gap-5 text-sm [&>a]:text-accent [&>a]:hover:underline touch:[&>a]:py-3">
        {!page.isFirst && <Link href={`${path}#comments`}>{t('newest')}</Link>}
        {page.older && <Link href={`${path}?before=${page.older}#comments`}>{t('older')}</Link>}
      </p>
    </section>
  )
}
