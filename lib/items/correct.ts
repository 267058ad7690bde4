// Correcting an update: another update says which one it corrects; both stay.

import { visibleTo } from '#lib/actor.ts'
import { assertMay, assertNow, notFound } from '#lib/errors.ts'
import type { Call } from '#lib/mutation.ts'
import { changeItem } from './change.ts'
import { canCorrect, canSetHealth } from './policy.ts'
import { assertCause } from './progress.ts'
import { whyNotCorrect } from './rules.ts'
import type { CorrectUpdate } from './schema.ts'
import { healthThatStands } from './what-stands.ts'

/** Puts the correction in the update's place; the item's health follows from what stands then. */
export async function correctUpdate(call: Call, input: CorrectUpdate) {
  return changeItem(call, 'item.correct_update', input, async (tx, operation, item) => {
    const update = await tx.progressUpdate.findFirst({
      where: { id: input.updateId, itemId: item.id, AND: visibleTo(operation.actor) },
      select: {
        id: true,
        authorId: true,
        groupId: true,
        visibility: true,
        noChange: true,
        correctedBy: { select: { id: true } },
      },
    })
    if (!update) throw notFound()
    assertMay(canCorrect(operation.actor, item, update))
    assertNow(whyNotCorrect(item, { isCorrected: update.correctedBy !== null }))
    const openly = update.visibility === 'register'
    const health = openly ? input.health : null
    if (health) assertMay(canSetHealth(operation.actor, item))
    assertCause({ health, healthCause: input.healthCause })
    await tx.progressUpdate.create({
      data: {
        itemId: item.id,
        authorId: operation.actor.id,
        authorName: operation.actor.name,
        groupId: update.groupId,
        text: input.text,
        health,
        healthCause: input.healthCause || null,
        visibility: update.visibility,
        noChange: update.noChange,
        correctsId: update.id,
        createdAt: operation.now,
      },
      select: { id: true },
    })
    const standing = await tx.progressUpdate.findMany({
      where: { itemId: item.id, visibility: 'register' },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: 1000,
      select: { id: true, correctsId: true, createdAt: true, health: true, healthCause: true },
    })
    const face = healthThatStands(standing)
    return {
      data: openly ? face : {},
      events: [
        {
          action: 'progress.corrected',
          from: { health: item.health },
          to: { health: openly ? face.health : item.health },
          visibility: update.visibility,
        },
      ],
    }
  })
}
