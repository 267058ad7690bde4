// Reads of saved views: those that exist for a person, the one that greets them, those in the navigation.
import { type Actor, isAdmin, isManager, isOfficer, isStaff } from '#lib/actor.ts'
import type { Day } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import type { Why } from '#lib/errors.ts'
import { readFilter } from '#lib/items/list/filter.ts'
import { countEach, readItems } from '#lib/items/list/queries.ts'
import type { Params } from '#lib/params.ts'
import { paramsOf } from '#lib/params.ts'
import { VIEW_AUDIENCES, type ViewAudience, type ViewPlace } from './place.ts'
import { queryOf } from './query.ts'
import { MOST_PINNED } from './rules.ts'
import { restore } from './stored.ts'

const select = {
  id: true,
  name: true,
  ownerId: true,
  place: true,
  filter: true,
  isShared: true,
  pinPosition: true,
  defaultFor: true,
  isOwnDefault: true,
  version: true,
  owner: { select: { name: true } },
} as const

const visible = (actor: Actor) => ({ OR: [{ isShared: true }, { ownerId: actor.id }] })

/** All views that exist for the actor: pinned ones in their order, then by place and name. */
export async function listViews(actor: Actor) {
  return db.savedView.findMany({
    where: visible(actor),
    orderBy: [
      { pinPosition: { sort: 'asc', nulls: 'last' } },
      { place: 'asc' },
      { name: 'asc' },
      { id: 'asc' },
    ],
    take: 500,
    select,
  })
}

export type SavedView = Awaited<ReturnType<typeof listViews>>[number]

/** One view, or null where there is none for this actor. */
export const getView = (actor: Actor, id: string): Promise<SavedView | null> =>
  db.savedView.findFirst({ where: { id, ...visible(actor) }, select })

/** The address that shows the view now; it names the view, so that the page can say which one it is. */
export async function viewHref(
  view: Pick<SavedView, 'id' | 'place' | 'filter'>,
  today: Day,
): Promise<string> {
  const { query } = await restore(view.filter, today)
  return `/${view.place}?${query ? `${query}&` : ''}view=${view.id}`
}

export interface OpenView {
  view: SavedView
  /** The page shows something else by now: its query string, for saving it. */
  changed: boolean
  query: string
  /** Sentences of messages/ `views.gone`. */
  gone: Why[]
}

/** The view that the page's address names, and how the page differs from it; null where it names none for this actor. */
export async function openView(
  actor: Actor,
  place: ViewPlace,
  params: Params,
  today: Day,
): Promise<OpenView | null> {
  const id = [params.view].flat()[0]
  if (id === undefined || id === 'none' || !/^[0-9a-f-]{36}$/.test(id)) return null
  const view = await getView(actor, id)
  if (!view || view.place !== place) return null
  const { query: saved, gone } = await restore(view.filter, today)
  const query = queryOf(place, params, today)
  return { view, query, changed: query !== queryOf(place, paramsOf(saved), today), gone }
}

/** Where who opens the place without asking for anything is led: their own default, else that of their role; else null. */
export async function defaultHref(actor: Actor, place: ViewPlace, today: Day): Promise<string | null> {
  const own = await db.savedView.findFirst({
    where: { ownerId: actor.id, place, isOwnDefault: true },
    select,
  })
  if (own) return viewHref(own, today)
  const audiences = audiencesOf(actor)
  const views = await db.savedView.findMany({
    where: { isShared: true, place, defaultFor: { hasSome: audiences } },
    take: VIEW_AUDIENCES.length,
    select,
  })
  const first = audiences.map((audience) => views.find((view) => view.defaultFor.includes(audience)))
  const view = first.find((found) => found !== undefined)
  return view ? viewHref(view, today) : null
}

/** What the actor is, the first counts most; a viewer is who is nothing else. */
export function audiencesOf(actor: Actor): ViewAudience[] {
  const is: Record<ViewAudience, boolean> = {
    admin: isAdmin(actor),
    manager: isManager(actor),
    staff: isStaff(actor),
    officer: isOfficer(actor),
    viewer: actor.roles.length === 0 && !isOfficer(actor),
  }
  return VIEW_AUDIENCES.filter((audience) => is[audience])
}

export interface PinnedView {
  id: string
  name: string
  href: string
  /** Of the action plan's views, up to COUNT_LIMIT; one more stands for "more than that". */
  count?: number
}

/** The views in the navigation, with how many items those of the action plan show; words are not searched for that. */
export async function listPinned(actor: Actor, today: Day): Promise<PinnedView[]> {
  const views = await db.savedView.findMany({
    where: { isShared: true, pinPosition: { not: null } },
    orderBy: [{ pinPosition: 'asc' }, { id: 'asc' }],
    take: MOST_PINNED,
    select: { id: true, name: true, place: true, filter: true },
  })
  const shown = await Promise.all(views.map(async (view) => ({ ...view, href: await viewHref(view, today) })))
  const cheap = shown
    .filter(({ place }) => place === 'items')
    .map(({ id, href }) => ({ id, filter: readFilter(paramsOf(href.split('?')[1] ?? '')) }))
    .filter(({ filter }) => filter.text === '')
  const counts = await countEach(
    await Promise.all(cheap.map(({ filter }) => readItems(actor, filter, today))),
  )
  return shown.map(({ id, name, href }) => {
    const place = cheap.findIndex((one) => one.id === id)
    return { id, name, href, ...(place < 0 ? {} : { count: counts[place] ?? 0 }) }
  })
}
