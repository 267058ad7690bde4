// The action holder: the person who has the next step, and since when.
import { assertMay, assertNow, invalidField } from '#lib/errors.ts'
import type { Call } from '#lib/mutation.ts'
import { changeItem } from './change.ts'
import { canSteer } from './policy.ts'
import { whyNotNameHolder } from './rules.ts'
import type { NameHolder } from './schema.ts'

/** Names the action holder, or nobody. */
export async function nameHolder(call: Call, { personId, ...input }: NameHolder) {
  return changeItem(call, 'item.name_holder', input, async (tx, { actor, now }, item) => {
    assertMay(canSteer(actor, item))
    assertNow(whyNotNameHolder(item))
    const ids = [personId, item.holderId].filter((id) => id !== null)
    const people = await tx.person.findMany({
      where: { id: { in: ids } },
      take: 2,
      select: { id: true, name: true, deactivatedAt: true },
    })
    const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? null
    const holder = people.find((person) => person.id === personId)
    if (personId && (!holder || holder.deactivatedAt)) invalidField('personId', 'personUnknown')
    return {
      data: { holderId: personId, holderSince: personId ? now : null },
      events: [
        {
          action: 'item.holder_named',
          from: { holder: nameOf(item.holderId) },
          to: { holder: nameOf(personId) },
        },
      ],
    }
  })
}
