// What was typed on this device about items that the page asks about no more goes to the server.
import type { Answer, Desk } from './draft-keeper.ts'

/** True: the page has to show what was saved. A text that stands against another one on the server stays here until one is chosen. */
export async function saveOthers(
  { here, send }: Pick<Desk, 'send'> & { here: Pick<Desk['here'], 'references' | 'read' | 'forget'> },
  known: ReadonlyMap<string, unknown>,
): Promise<boolean> {
  let isNew = false
  for (const reference of here.references()) {
    const kept = known.has(reference) ? null : here.read(reference)
    if (!kept) continue
    if (kept.isSent || kept.isDiscarded) {
      here.forget(reference)
      continue
    }
    const draft = { ...kept.fields, reference, version: String(kept.base) }
    const response = await send(draft).catch(() => null)
    if (!response?.ok) continue
    const { conflict, version }: Answer = await response.json()
    if (conflict) continue
    here.forget(reference)
    isNew ||= version > 0
  }
  return isNew
}
