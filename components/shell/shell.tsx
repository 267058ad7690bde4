import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PaletteButton } from '#components/palette/palette-button.tsx'
import { buttonClass } from '#components/ui/button-class.ts'
import { DetailsMenu } from '#components/ui/details-menu.tsx'
import { SearchBox } from '#components/ui/search-box.tsx'
import type { PinnedView } from '#lib/views/queries.ts'
import { Brand } from './brand.tsx'
import { Navigation, type Place } from './navigation.tsx'
import { PersonMenu, type PersonMenuProps } from './person-menu.tsx'
import { SharedViews } from './shared-views.tsx'
import { SkipLink } from './skip-link.tsx'

/** The frame of every signed-in page: navigation at the side, on a phone in a menu at the top. */
export function Shell({
  person,
  hidden,
  counts,
  views,
  keys,
  children,
}: {
  person: PersonMenuProps
  /** Places that do not exist for this person. */
  hidden: readonly Place[]
  counts?: Partial<Record<Place, number>>
  views: readonly PinnedView[]
  /** Whether keys work by themselves. */
  keys: boolean
  children: ReactNode
}) {
  const t = useTranslations()
  return (
    <div
      data-keys={keys ? undefined : 'off'}
      className="min-h-dvh md:grid print:block md:grid-cols-[212px_minmax(0,1fr)]"
    >
      <SkipLink label={t('nav.skip')} />
      <aside className="no-print sticky top-0 flex h-dvh flex-col border-e border-line bg-panel px-2 py-3.5 max-md:hidden">
        <div className="mb-5 px-2 pt-0.5">
          <Brand name={t('app.name')} />
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto">
          <Navigation hidden={hidden} counts={counts} />
          <SharedViews views={views} />
        </div>
        <PersonMenu {...person} />
      </aside>
      <header className="no-print sticky top-0 z-30 border-b border-line bg-panel md:hidden">
        <DetailsMenu>
          <summary className="flex min-h-13 items-center justify-end px-4">
            <span className={buttonClass('secondary', 'small')}>{t('nav.menu')}</span>
          </summary>
          <div className="flex max-h-[80dvh] flex-col gap-3 overflow-y-auto px-4 pb-4">
            <SearchBox label={t('ui.search')} placeholder={t('palette.label')} />
            <Navigation hidden={hidden} counts={counts} />
            <SharedViews views={views} />
            <PersonMenu {...person} />
          </div>
        </DetailsMenu>
        <div className="absolute start-4 top-0 flex h-13 items-center">
          <Brand name={t('app.name')} />
        </div>
        <div className="absolute end-23 top-0 flex h-13 items-center">
          <PaletteButton small />
        </div>
      </header>
      <main id="content" tabIndex={-1} className="min-w-0 px-7 pb-16 outline-none max-md:px-4">
        {children}
      </main>
    </div>
  )
}
