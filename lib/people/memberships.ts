// Writes about functions in groups: chair, vice-chair, rapporteur, each with dates. An officer acts while it runs.
import { assertVersion } from '#lib/conflict.ts'
import { fromDay, toDay } from '#lib/dates.ts'
import type { Tx } from '#lib/db.ts'
import { assertMay, assertNow, invalidField, notFound } from '#lib/errors.ts'
import { type EventInput, recordEvent } from '#lib/events.ts'
import { parseGroupCode } from '#lib/groups/slug.ts'
import { type Call, mutate, type Operation } from '#lib/mutation.ts'
import { lockPerson } from './mutations.ts'
import { canManagePeople } from './policy.ts'
import { whyNotGive } from './rules.ts'
import type { AddMembership, ChangeMembership } from './schema.ts'

/** Gives the person a function in a group of the study period that the first day falls in, or else the newest. */
export async function addMembership(call: Call, input: AddMembership) {
  return mutate(call, 'membership.add', async (tx, op) => {
    assertMay(canManagePeople(op.actor))
    const person = await lockPerson(tx, op, input)
    assertNow(whyNotGive(person))
    const group = await findGroup(tx, input)
    const dates = { startsOn: fromDay(input.startsOn), endsOn: fromDay(input.endsOn) }
    const membership = await tx.membership.create({
      data: { personId: person.id, groupId: group.id, function: input.function, ...dates },
      select: { id: true, version: true },
    })
    await record(tx, op, {
      id: membership.id,
      version: membership.version,
      subject: `${person.name}, ${group.code}`,
      action: 'membership.added',
      to: { group: group.code, ...termsOf(input) },
    })
    return { id: person.id }
  })
}

/** Changes function and dates; a last day in the past ends it. */
export async function changeMembership(call: Call, input: ChangeMembership) {
  return mutate(call, 'membership.change', async (tx, op) => {
    assertMay(canManagePeople(op.actor))
    await tx.$queryRaw`SELECT id FROM membership WHERE id = ${input.membershipId}::uuid FOR UPDATE`
    const membership = await tx.membership.findUnique({
      where: { id: input.membershipId },
      include: { person: { select: { id: true, name: true } }, group: { select: { code: true } } },
    })
    if (!membership) throw notFound()
    await assertVersion(tx, op.actor, 'membership', membership, input.version)
    const before = {
      function: membership.function,
      startsOn: toDay(membership.startsOn),
      endsOn: toDay(membership.endsOn),
    }
    await tx.membership.update({
      where: { id: membership.id },
      data: {
        function: input.function,
        startsOn: fromDay(input.startsOn),
        endsOn: fromDay(input.endsOn),
        version: { increment: 1 },
      },
      select: { id: true },
    })
    await record(tx, op, {
      id: membership.id,
      version: membership.version + 1,
      subject: `${membership.person.name}, ${membership.group.code}`,
      action: 'membership.changed',
      from: before,
      to: termsOf(input),
    })
    return { id: membership.person.id }
  })
}

const termsOf = (input: Pick<AddMembership, 'function' | 'startsOn' | 'endsOn'>) => ({
  function: input.function,
  startsOn: input.startsOn,
  endsOn: input.endsOn,
})

async function findGroup(tx: Tx, input: AddMembership) {
  const typed = parseGroupCode(input.group) ?? invalidField('group', 'groupUnknown')
  const groups = await tx.group.findMany({
    where: { slug: typed.slug },
    orderBy: { period: { startsOn: 'desc' } },
    select: { id: true, code: true, period: { select: { startsOn: true, endsOn: true } } },
    take: 20,
  })
  const covers = (group: (typeof groups)[number]) =>
    toDay(group.period.startsOn) <= input.startsOn && input.startsOn <= toDay(group.period.endsOn)
  return groups.find(covers) ?? groups[0] ?? invalidField('group', 'groupUnknown')
}

async function record(
  tx: Tx,
  op: Operation,
  event: Pick<EventInput, 'subject' | 'action' | 'from' | 'to'> & { id: string; version: number },
) {
  const { id, ...rest } = event
  await recordEvent(tx, op, { ...rest, subjectType: 'membership', subjectId: id })
}
