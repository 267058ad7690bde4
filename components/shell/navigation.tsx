import { useTranslations } from 'next-intl'
import { useCount } from '#components/ui/use-count.ts'
import { NavLink } from './nav-link.tsx'

const PLACES = ['home', 'items', 'requests', 'communiques', 'groups', 'people'] as const

export type Place = (typeof PLACES)[number]

/** Where one can go, with how many there are where that is known. */
export function Navigation({
  people,
  counts = {},
}: {
  people: boolean
  counts?: Partial<Record<Place, number>>
}) {
  const t = useTranslations('nav')
  const said = useCount()
  return (
    <nav aria-label={t('label')} className="flex flex-col gap-px">
      {PLACES.filter((place) => people || place !== 'people').map((place) => {
        const count = counts[place]
        return (
          <NavLink
            key={place}
            href={place === 'home' ? '/' : `/${place}`}
            label={t(place)}
            count={count === undefined ? undefined : said(count)}
          />
        )
      })}
    </nav>
  )
}
