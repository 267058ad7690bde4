import { useTranslations } from 'next-intl'
import { WrittenText } from '#components/conversation/written-text.tsx'
import { HealthMark } from '#components/state/marks.tsx'
import { InstantText } from '#components/ui/date-text.tsx'
import type { Update } from '#lib/items/timeline.ts'

/** What was said last, above the form that says what happened since. */
export function LastUpdate({ update, title }: { update: Update; title?: string }) {
  const t = useTranslations('item')
  return (
    <section className="mb-5 max-w-2xl border-s-3 border-line ps-4">
      <h2 className="flex flex-wrap items-center gap-x-1.5 text-sm text-ink-3">
        <span className="font-medium">{title ?? t('lastUpdate')}</span>
        <span aria-hidden="true">·</span>
        <span>
          {update.authorName}, <InstantText at={update.createdAt} />
        </span>
        {update.health && (
          <>
            <span aria-hidden="true">·</span>
            <HealthMark health={update.health} />
          </>
        )}
      </h2>
      <div className="mt-1 text-ink-2">
        <WrittenText>{update.text}</WrittenText>
      </div>
    </section>
  )
}
