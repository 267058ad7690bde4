// Writes that everybody makes about themselves: name and time zone.
import { type Call, mutate } from '#lib/mutation.ts'
import { bump, lockPerson } from './mutations.ts'
import type { ChooseTimeZone, RenameSelf } from './schema.ts'

/** Changes the actor's own name; what was written under the old one keeps it. */
export async function renameSelf(call: Call, input: RenameSelf) {
  return mutate(call, 'person.rename', async (tx, op) => {
    const person = await lockPerson(tx, op, { personId: op.actor.id, version: input.version })
    const { name } = input
    await tx.person.update({ where: { id: person.id }, data: { name }, select: { id: true } })
    await bump(tx, op, person, { action: 'person.renamed', from: { name: person.name }, to: { name } })
    return null
  })
}

/** Chooses the zone that instants are shown in; null: the browser's. */
export async function chooseTimeZone(call: Call, input: ChooseTimeZone) {
  return mutate(call, 'person.choose_time_zone', async (tx, op) => {
    const person = await lockPerson(tx, op, { personId: op.actor.id, version: input.version })
    const { timeZone } = input
    await tx.person.update({ where: { id: person.id }, data: { timeZone }, select: { id: true } })
    await bump(tx, op, person, {
      action: 'person.time_zone_chosen',
      from: { timeZone: person.timeZone },
      to: { timeZone },
    })
    return null
  })
}
