// Which updates stand once corrections are taken into account, and the health that follows from them.
import type { Health } from '#lib/generated/prisma/enums.ts'

export interface LoggedUpdate {
  id: string
  correctsId: string | null
  createdAt: Date
  health: Health | null
  healthCause: string | null
}

/**
 * Health and cause of the latest standing update that gave one. A correction takes the place of what it corrects:
 * what was said in March stays older than what was said in May, even when it is corrected in June.
 */
export function healthThatStands(
  updates: readonly LoggedUpdate[],
): Pick<LoggedUpdate, 'health' | 'healthCause'> {
  const byId = new Map(updates.map((update) => [update.id, update]))
  const corrected = new Set(updates.map((update) => update.correctsId))
  const firstSaidAt = (update: LoggedUpdate): Date => {
    const earlier = update.correctsId === null ? undefined : byId.get(update.correctsId)
    return earlier ? firstSaidAt(earlier) : update.createdAt
  }
  const latest = updates
    .filter((update) => !corrected.has(update.id) && update.health !== null)
    .map((update) => ({ update, at: firstSaidAt(update).getTime() }))
    .sort((a, b) => b.at - a.at || (a.update.id < b.update.id ? 1 : -1))[0]
  return { health: latest?.update.health ?? null, healthCause: latest?.update.healthCause ?? null }
}
