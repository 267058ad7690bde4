// What is typed into a cell on its way to the server: one after the other for each item, since each raises its version.
import type { FormAction } from '#components/ui/form-client.tsx'
import { emptyFormState, type FormState } from '#lib/form-state.ts'
import type { Place } from './cells.ts'

/** How the fields of the form are called that a cell sends. */
const FIELDS = { title: 'title', due: 'dueOn', lead: 'lead', themes: 'themes', priority: 'flag' } as const
const CHANGES = { title: 'title', due: 'due', lead: 'lead', themes: 'themes', priority: 'flag' } as const

export type Send = (
  action: FormAction,
  place: Place,
  values: readonly string[],
  version: number,
) => Promise<FormState | null>

/**
 * Sends by the action; the answer is null when none came. `version` is that of the item as it is shown. One for as long as the
 * list is open: it remembers to which version one's own changes have brought an item, also when the list is drawn anew. What
 * waits behind a change that met somebody else's meets it too: nobody who typed it had been told.
 */
export function sender(): Send {
  const queues = new Map<string, Promise<unknown>>()
  const versions = new Map<string, number>()
  const conflicts = new Map<string, { count: number; version: number }>()
  return (action, place, values, version) => {
    const { reference, field } = place
    const met = conflicts.get(reference)?.count ?? 0
    const send = async () => {
      const conflict = conflicts.get(reference)
      const sent =
        conflict && conflict.count > met ? conflict.version : Math.max(versions.get(reference) ?? 0, version)
      const form = new FormData()
      form.set('reference', reference)
      form.set('version', String(sent))
      form.set('change', CHANGES[field])
      form.set('submission', `${Date.now()} ${Math.random()}`)
      for (const value of values) form.append(FIELDS[field], value)
      const state = await action(emptyFormState, form).catch(() => null)
      if (state?.error?.code === 'conflict')
        conflicts.set(reference, { count: (conflict?.count ?? 0) + 1, version: sent })
      if (state) versions.set(reference, state.ok ? sent + 1 : (state.version ?? sent))
      return state
    }
    const answer = (queues.get(reference) ?? Promise.resolve()).then(send)
    queues.set(reference, answer)
    return answer
  }
}
