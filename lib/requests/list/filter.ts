// What a reader of the requests asked for, to and from the URL. Bad values fall back; nothing here throws.
import { isDay } from '#lib/dates.ts'
import { ResponseKind } from '#lib/generated/prisma/enums.ts'
import type { RequestStanding } from '#lib/items/derived.ts'
import type { Params } from '#lib/params.ts'
import { readView } from '#lib/views/place.ts'

export const STANDINGS = [
  'without_item',
  'without_group',
  'stuck',
  'moving',
  'implemented',
  'closed_otherwise',
  'answered',
] as const satisfies readonly RequestStanding[]

export const REQUEST_FACETS = ['communique', 'theme', 'response', 'standing'] as const
export type RequestFacet = (typeof REQUEST_FACETS)[number]

/** A row's place: day of the meeting, id of the communiqué, number. */
export interface Place {
  heldOn: string
  communiqueId: string
  number: number
}

export interface RequestFilter {
  kind: 'request' | 'endorsement'
  /** Slugs. */
  communique: string[]
  theme: string[]
  response: ResponseKind[]
  standing: RequestStanding[]
  /** Slugs: with an item whose responsible group is one of these or below; of the study period named, else of the current one. */
  group: string[]
  /** Code of a study period: with an item whose responsible group is one of it. */
  period: string | null
  after: Place | null
  before: Place | null
  choose: RequestFacet | null
  /** Id of the saved view that this began as, or "none". */
  view: string | null
}

/** The filter that a URL asks for. */
export function readRequestFilter(params: Params): RequestFilter {
  return {
    kind: all(params.kind)[0] === 'endorsement' ? 'endorsement' : 'request',
    communique: all(params.communique).filter(isSlug),
    theme: all(params.theme).filter(isSlug),
    response: all(params.response).filter(isOneOf(Object.values(ResponseKind))),
    standing: all(params.standing).filter(isOneOf(STANDINGS)),
    group: all(params.group).filter(isSlug),
    period: all(params.period).find(isSlug) ?? null,
    after: readPlace(all(params.after)[0]),
    before: readPlace(all(params.before)[0]),
    choose: all(params.choose).find(isOneOf(REQUEST_FACETS)) ?? null,
    view: readView(params),
  }
}

/** The list's address with some of the filter changed: its first page with its choices closed, unless they are given. */
export function requestsHref(filter: RequestFilter, change: Partial<RequestFilter> = {}): string {
  const next = { ...filter, after: null, before: null, choose: null, ...change }
  const params = new URLSearchParams()
  if (next.kind !== 'request') params.set('kind', next.kind)
  for (const facet of REQUEST_FACETS) for (const value of next[facet]) params.append(facet, value)
  for (const group of next.group) params.append('group', group)
  if (next.period) params.set('period', next.period)
  if (next.after) params.set('after', writePlace(next.after))
  if (next.before) params.set('before', writePlace(next.before))
  if (next.choose) params.set('choose', next.choose)
  if (next.view) params.set('view', next.view)
  const query = params.toString()
  return `/requests?${query || 'kind=request'}`
}

const writePlace = (place: Place) => `${place.heldOn}_${place.number}_${place.communiqueId}`

function readPlace(text = ''): Place | null {
  const [, heldOn, number, communiqueId] =
    /^(\d{4}-\d\d-\d\d)_(\d{1,6})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text) ?? []
  return heldOn && number && communiqueId && isDay(heldOn)
    ? { heldOn, number: Number(number), communiqueId }
    : null
}

const isSlug = (value: string) => /^[a-z0-9][a-z0-9-]{0,79}$/.test(value)

function isOneOf<T extends string>(values: readonly T[]) {
  return (value: string): value is T => (values as readonly string[]).includes(value)
}

function all(value: string | string[] | undefined): string[] {
  return [...new Set([value ?? []].flat())].slice(0, 20)
}
