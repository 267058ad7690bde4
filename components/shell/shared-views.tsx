import { useTranslations } from 'next-intl'
import { Link } from '#components/ui/link.tsx'
import { useCount } from '#components/ui/use-count.ts'
import type { PinnedView } from '#lib/views/queries.ts'
import { NavLink } from './nav-link.tsx'

/** The views that staff pinned, below the places of the navigation; and the way to all of them. */
export function SharedViews({ views }: { views: readonly PinnedView[] }) {
  const t = useTranslations()
  const count = useCount()
  return (
    <nav aria-label={t('views.title')} className="mt-5 flex flex-col gap-px">
      <Link
        href="/views"
        className="flex min-h-7 items-center rounded-control px-2 text-sm font-semibold text-ink-3 hover:text-ink-1 touch:min-h-11"
      >
        {t(views.length > 0 ? 'nav.views' : 'views.title')}
      </Link>
      {views.map((view) => (
        <NavLink
          key={view.id}
          href={view.href}
          label={view.name}
          view={view.id}
          count={view.count === undefined ? undefined : count(view.count)}
        />
      ))}
    </nav>
  )
}
