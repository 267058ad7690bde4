// Where a view can be saved, and the parameter of an address that names one.

export const VIEW_PLACES = ['items', 'requests', 'dashboard', 'changes'] as const
export type ViewPlace = (typeof VIEW_PLACES)[number]

/** For whom a shared view can be the default: what a person is. Who is several of these gets the first. */
export const VIEW_AUDIENCES = ['admin', 'manager', 'staff', 'officer', 'viewer'] as const
export type ViewAudience = (typeof VIEW_AUDIENCES)[number]

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The view that the address names: an id, "none" for who wants no default, or null. */
export function readView(params: Record<string, string | string[] | undefined>): string | null {
  const [view] = [params.view].flat()
  return view !== undefined && (view === 'none' || ID.test(view)) ? view : null
}

export const isPlace = (value: unknown): value is ViewPlace =>
  (VIEW_PLACES as readonly unknown[]).includes(value)
