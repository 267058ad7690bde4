// Where the palette leads: the pages and beginnings that exist for a person, with the letter that follows "g".
import { type Actor, isAdmin, isOfficer, isStaff } from '#lib/actor.ts'
import { canListAsks } from '#lib/asks/policy.ts'
import { canManageItems } from '#lib/items/policy.ts'
import { canSeeMail } from '#lib/mail/policy.ts'
import { canManagePeople } from '#lib/people/policy.ts'
import { canManageThemes } from '#lib/themes/policy.ts'

interface Place {
  /** Key of messages/ `palette.places`. */
  name: string
  href: string
  key?: string
  for?: (actor: Actor) => boolean
}

const PLACES = [
  { name: 'home', href: '/', key: 'h' },
  { name: 'myGroups', href: '/my-groups', key: 'm', for: isOfficer },
  { name: 'inbox', href: '/inbox', key: 'n' },
  { name: 'dashboard', href: '/dashboard', key: 'd' },
  { name: 'asks', href: '/asks', for: canListAsks },
  { name: 'items', href: '/items', key: 'i' },
  { name: 'board', href: '/items/board', key: 'b' },
  { name: 'timeline', href: '/items/timeline', key: 't' },
  { name: 'requests', href: '/requests', key: 'r' },
  { name: 'communiques', href: '/communiques', key: 'c' },
  { name: 'groups', href: '/groups', key: 'g' },
  { name: 'rounds', href: '/rounds', key: 'o' },
  { name: 'reports', href: '/reports', key: 'p' },
  { name: 'changes', href: '/changes', key: 'w' },
  { name: 'views', href: '/views', key: 'v' },
  { name: 'themes', href: '/themes', for: canManageThemes },
  { name: 'people', href: '/people', for: canManagePeople },
  { name: 'mail', href: '/mail', for: canSeeMail },
  { name: 'settings', href: '/settings', key: 's', for: isAdmin },
  { name: 'account', href: '/account', key: 'a' },
  { name: 'newItem', href: '/items/new', for: canManageItems },
  { name: 'import', href: '/communiques/import', for: isStaff },
  { name: 'newRound', href: '/rounds/new', for: isStaff },
  { name: 'newReport', href: '/reports/new', for: isStaff },
  { name: 'newPerson', href: '/people/new', for: canManagePeople },
  { name: 'shortcuts', href: '/account/shortcuts' },
] as const satisfies readonly Place[]

export type PlaceName = (typeof PLACES)[number]['name']

/** The places that exist for the person, in the order in which they are offered. */
export const placesFor = (actor: Actor): { name: PlaceName; href: string; key?: string }[] =>
  (PLACES as readonly (Place & { name: PlaceName })[])
    .filter((place) => place.for?.(actor) ?? true)
    .map(({ for: _, ...place }) => place)
