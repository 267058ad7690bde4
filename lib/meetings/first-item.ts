// The first action item of a request that is being registered, with the groups proposed for it.
import { fromDay } from '#lib/dates.ts'
import type { Tx } from '#lib/db.ts'
import { recordEvent } from '#lib/events.ts'
import type { Operation } from '#lib/mutation.ts'

export interface FirstItem {
  requestId: string
  requestReference: string
  title: string
  summary: string
  themeIds: readonly string[]
  leadGroupId: string | null
  collaboratorGroupIds: readonly string[]
}

/** Makes item `-1`: not started, its groups proposed. */
export async function createFirstItem(tx: Tx, operation: Operation, first: FirstItem): Promise<void> {
  const reference = `${first.requestReference}-1`
  const groups = [
    ...(first.leadGroupId ? [{ groupId: first.leadGroupId, role: 'responsible' as const }] : []),
    ...first.collaboratorGroupIds.map((groupId) => ({ groupId, role: 'collaborating' as const })),
  ]
  const item = await tx.actionItem.create({
    data: {
      reference,
      referenceKey: reference.toLowerCase().replace(/[^a-z0-9]/g, ''),
      firstRequestId: first.requestId,
      number: 1,
      title: first.title,
      summary: first.summary,
      silentSince: fromDay(operation.today),
      createdAt: operation.now,
      requests: { create: { requestId: first.requestId } },
      themes: { create: first.themeIds.map((themeId) => ({ themeId })) },
      assignments: { create: groups.map((group) => ({ ...group, proposedAt: operation.now })) },
    },
    select: { id: true },
  })
  await recordEvent(tx, operation, {
    subjectType: 'item',
    subjectId: item.id,
    subject: reference,
    action: 'item.created',
    to: { title: first.title },
    itemId: item.id,
    requestId: first.requestId,
    version: 1,
  })
}
