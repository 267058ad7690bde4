import { useTranslations } from 'next-intl'
import { useCount } from '#components/ui/use-count.ts'
import { NavLink } from './nav-link.tsx'

const PLACES = [
  'home',
  'inbox',
  'my-groups',
  'dashboard',
  'items',
  'requests',
  'communiques',
  'groups',
  'rounds',
  'reports',
  'themes',
  'people',
  'mail',
  'settings',
] as const

export type Place = (typeof PLACES)[number]

/** Where one can go, with how many there are where that is known. */
export function Navigation({
  hidden,
  counts = {},
}: {
  /** Places that do not exist for this person. */
  hidden: readonly Place[]
  counts?: Partial<Record<Place, number>>
}) {
  const t = useTranslations('nav')
  const said = useCount()
  return (
    <nav aria-label={t('label')} className="flex flex-col gap-px">
      {PLACES.filter((place) => !hidden.includes(place)).map((place) => {
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
