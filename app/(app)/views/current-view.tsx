import { ViewBar } from '#components/views/view-bar.tsx'
import type { Actor } from '#lib/actor.ts'
import type { Params } from '#lib/params.ts'
import { currentDay } from '#lib/session.ts'
import type { ViewPlace } from '#lib/views/place.ts'
import { canChangeView, canOpenSettings } from '#lib/views/policy.ts'
import { openView } from '#lib/views/queries.ts'

/** The saved view that the page's address names, in a line above what it shows. */
export async function CurrentView({
  place,
  params,
  actor,
}: {
  place: ViewPlace
  params: Params
  actor: Actor
}) {
  const open = await openView(actor, place, params, await currentDay())
  if (!open) return null
  return (
    <ViewBar
      open={open}
      mayChange={canChangeView(actor, open.view)}
      mayOpen={canOpenSettings(actor, open.view)}
    />
  )
}
