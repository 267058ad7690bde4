// The view that an address names, for the pages below it.
import { notFound } from 'next/navigation'
import { requireActor } from '#lib/session.ts'
import { readView } from '#lib/views/place.ts'
import { getView } from '#lib/views/queries.ts'

export interface ViewParams {
  params: Promise<{ id: string }>
}

/** The view, where it exists for who asks. */
export async function loadView(params: ViewParams['params']) {
  const [{ id }, actor] = await Promise.all([params, requireActor()])
  const named = readView({ view: id })
  const view = named && named !== 'none' ? await getView(actor, named) : null
  if (!view) notFound()
  return { actor, view }
}
