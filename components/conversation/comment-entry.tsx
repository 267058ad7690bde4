import { useFormatter, useTranslations } from 'next-intl'
import { Avatar } from '#components/ui/avatar.tsx'
import { Chip } from '#components/ui/chip.tsx'
import { formatInstant, InstantText } from '#components/ui/date-text.tsx'
import { Link } from '#components/ui/link.tsx'
import { TimelineEntry } from '#components/ui/timeline.tsx'
import type { Comment } from '#lib/comments/queries.ts'
import { WrittenText } from './written-text.tsx'

export interface OwnForms {
  edit: string | null
  withdraw: string | null
}

/** A comment: who, when, for whom, whether edited; what it said before is folded away below it. */
export function CommentEntry({ comment, own }: { comment: Comment; own: OwnForms }) {
  const t = useTranslations()
  const { id, authorName, createdAt, visibility, now, earlier } = comment
  return (
    <TimelineEntry
      id={`c-${id}`}
      badge={<Avatar name={authorName} />}
      heading={
        <span className="flex flex-wrap items-center gap-x-1.5">
          <b className="text-base font-semibold text-ink-1">{authorName}</b>
          <span>
            · <InstantText at={createdAt} time />
          </span>
          {earlier.length > 0 && <span>· {t('comments.edited')}</span>}
          {visibility !== 'register' && <Chip tone="waiting">{t(`item.onlyFor.${visibility}`)}</Chip>}
          <OwnLinks comment={comment} own={own} />
        </span>
      }
    >
      {now ? (
        <div className="max-w-prose">
          <WrittenText named={now.named}>{now.text}</WrittenText>
        </div>
      ) : (
        <p className="text-ink-3 italic">{t('comments.withdrawn')}</p>
      )}
      {earlier.length > 0 && <Earlier comment={comment} />}
    </TimelineEntry>
  )
}

function OwnLinks({ comment, own }: { comment: Comment; own: OwnForms }) {
  const t = useTranslations('comments')
  const date = formatInstant(useFormatter(), comment.createdAt)
  const look = 'hover:text-accent hover:underline touch:-my-3 touch:py-3'
  return (
    <span className="no-print ms-auto flex gap-x-3">
      {own.edit && (
        <Link href={own.edit} aria-label={t('editNamed', { date })} className={look}>
          {t('edit')}
        </Link>
      )}
      {own.withdraw && (
        <Link href={own.withdraw} aria-label={t('withdrawNamed', { date })} className={look}>
          {t('withdraw')}
        </Link>
      )}
    </span>
  )
}

function Earlier({ comment: { now, earlier } }: { comment: Comment }) {
  const t = useTranslations('comments')
  const format = useFormatter()
  // Each wording stood until the next one was written.
  const until = [now, ...earlier].map((wording) => wording?.writtenAt)
  return (
    <details className="text-sm text-ink-3">
      <summary className="inline-block hover:text-accent hover:underline touch:py-3">
        {t('earlier', { count: earlier.length })}
      </summary>
      {earlier.map((wording, index) => (
        <div key={wording.writtenAt.toISOString()} className="mt-2 max-w-prose border-s-3 border-line ps-3">
          {until[index] && <p>{t('said', { date: formatInstant(format, until[index]) })}</p>}
          <del className="block decoration-ink-3">
            <WrittenText named={wording.named}>{wording.text}</WrittenText>
          </del>
        </div>
      ))}
    </details>
  )
}
