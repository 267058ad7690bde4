// Writes about groups, each an admin's: found, describe, move in the tree, give a title from a day, end.
import { assertVersion } from '#lib/conflict.ts'
import { addDays, type Day, fromDay, toDay } from '#lib/dates.ts'
import type { Tx } from '#lib/db.ts'
import { assertMay, assertNow, invalidField, notFound } from '#lib/errors.ts'
import { type EventInput, recordEvent } from '#lib/events.ts'
import { type Call, mutate, type Operation } from '#lib/mutation.ts'
import { canManageGroups } from './policy.ts'
import { whyNotMove, whyNotRetitle, whyNotSucceed } from './rules.ts'
import type { DescribeGroup, EndGroup, FoundGroup, MoveGroup, RetitleGroup } from './schema.ts'
import { parseGroupCode } from './slug.ts'

/** Adds a group to a study period. Throws `invalid` for a code that is taken there, or a parent that is not there. */
export async function foundGroup(call: Call, input: FoundGroup) {
  return mutate(call, 'group.found', async (tx, op) => {
    assertMay(canManageGroups(op.actor))
    await oneAtATime(tx)
    const period = await tx.studyPeriod.findUnique({ where: { id: input.periodId } })
    if (!period) throw notFound()
    const { code, slug } = parseGroupCode(input.code) ?? invalidField('code', 'groupCode')
    const taken = { periodId: period.id, OR: [{ slug }, { code }] }
    if (await tx.group.findFirst({ where: taken, select: { id: true } })) invalidField('code', 'groupTaken')
    const parent = input.parent ? await findGroup(tx, 'parent', input.parent, period.id) : null
    const validFrom =
      op.today > toDay(period.startsOn) && op.today <= toDay(period.endsOn)
        ? op.today
        : toDay(period.startsOn)
    const group = await tx.group.create({
      data: {
        periodId: period.id,
        code,
        slug,
        kind: input.kind,
        parentId: parent?.id ?? null,
        mandate: input.mandate,
        position: positionOf(code),
        createdAt: op.now,
        titles: {
          create: { title: input.title, toBeConfirmed: input.toBeConfirmed, validFrom: fromDay(validFrom) },
        },
      },
      select: { id: true, code: true, version: true },
    })
    await record(tx, op, group, {
      action: 'group.founded',
      to: { code, title: input.title, period: period.code, parent: parent?.code ?? null },
    })
    return { slug, period: period.code }
  })
}

/** Says what the group is in charge of: suggestions of a lead come from these words. */
export async function describeGroup(call: Call, input: DescribeGroup) {
  return change(call, 'group.describe', input, async (tx, _, group) => {
    const { mandate } = input
    await tx.group.update({ where: { id: group.id }, data: { mandate }, select: { id: true } })
    return { action: 'group.described', from: { mandate: group.mandate }, to: { mandate } }
  })
}

/** Makes the group part of another one of its study period, or of none. */
export async function moveGroup(call: Call, input: MoveGroup) {
  return change(call, 'group.move', input, async (tx, _, group) => {
    const parent = input.parent ? await findGroup(tx, 'parent', input.parent, group.periodId) : null
    if (parent) assertNow(whyNotMove(group, parent, await idsBelow(tx, group.id)))
    await tx.group.update({
      where: { id: group.id },
      data: { parentId: parent?.id ?? null },
      select: { id: true },
    })
    return {
      action: 'group.moved',
      from: { parent: group.parent?.code ?? null },
      to: { parent: parent?.code ?? null },
    }
  })
}

/** Gives the group a title from a day on; the one in force ends the day before, or is corrected if it began that day. */
export async function retitleGroup(call: Call, input: RetitleGroup) {
  return change(call, 'group.retitle', input, async (tx, _, group) => {
    const newest = group.titles[0]
    const current = newest ? { ...newest, validFrom: toDay(newest.validFrom) } : null
    assertNow(whyNotRetitle(current, input.validFrom))
    await putTitle(tx, group.id, current, input)
    const { title, toBeConfirmed, validFrom } = input
    return {
      action: 'group.retitled',
      from: current && {
        title: current.title,
        toBeConfirmed: current.toBeConfirmed,
        validFrom: current.validFrom,
      },
      to: { title, toBeConfirmed, validFrom },
    }
  })
}

/** Ends the group on a day and names who carries on its work; without a day it has not ended. */
export async function endGroup(call: Call, input: EndGroup) {
  return change(call, 'group.end', input, async (tx, _, group) => {
    const codes = input.successors.split(/[,;\n]+/).filter((code) => code.trim())
    const successors = await Promise.all(codes.map((code) => findGroup(tx, 'successors', code)))
    assertNow(whyNotSucceed(group, successors))
    await tx.groupSuccessor.deleteMany({ where: { groupId: group.id } })
    await tx.groupSuccessor.createMany({
      data: successors.map(({ id }) => ({ groupId: group.id, successorId: id })),
      skipDuplicates: true,
    })
    await tx.group.update({
      where: { id: group.id },
      data: { endedOn: fromDay(input.endedOn) },
      select: { id: true },
    })
    return {
      action: input.endedOn ? 'group.ended' : 'group.continued',
      from: {
        endedOn: toDay(group.endedOn),
        successors: group.successors.map((row) => row.successor.code).join(', '),
      },
      to: { endedOn: input.endedOn, successors: successors.map((row) => row.code).join(', ') },
    }
  })
}

type Change = Omit<EventInput, 'subjectType' | 'subjectId' | 'subject' | 'version' | 'from'> & {
  from: EventInput['from'] | null
}

/** What every change of a group has around it: lock, policy, version, and one event. */
async function change(
  call: Call,
  name: string,
  input: { groupId: string; version: number },
  work: (tx: Tx, op: Operation, group: Awaited<ReturnType<typeof lockGroup>>) => Promise<Change>,
) {
  return mutate(call, name, async (tx, op) => {
    assertMay(canManageGroups(op.actor))
    await oneAtATime(tx)
    const group = await lockGroup(tx, op, input)
    const { from, ...event } = await work(tx, op, group)
    const changed = await tx.group.update({
      where: { id: group.id },
      data: { version: { increment: 1 } },
      select: { id: true, code: true, version: true },
    })
    await record(tx, op, changed, from ? { ...event, from } : event)
    return { slug: group.slug, period: group.period.code }
  })
}

/** Changes of groups are few: they wait for each other, so that two moves make no ring and two founders one group. */
const oneAtATime = (tx: Tx) => tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('group'))`

async function lockGroup(tx: Tx, op: Operation, input: { groupId: string; version: number }) {
  await tx.$queryRaw`SELECT id FROM "group" WHERE id = ${input.groupId}::uuid FOR UPDATE`
  const group = await tx.group.findUnique({
    where: { id: input.groupId },
    include: {
      period: true,
      parent: { select: { code: true } },
      titles: { orderBy: { validFrom: 'desc' }, take: 1 },
      successors: { select: { successor: { select: { code: true } } } },
    },
  })
  if (!group) throw notFound()
  await assertVersion(tx, op.actor, 'group', group, input.version)
  return group
}

/** The group of that code; without a study period, of the newest one that has it. */
async function findGroup(tx: Tx, field: string, typed: string, periodId?: string) {
  const slug = parseGroupCode(typed)?.slug ?? invalidField(field, 'groupUnknown')
  const group = await tx.group.findFirst({
    where: periodId ? { slug, periodId } : { slug },
    orderBy: { period: { startsOn: 'desc' } },
    select: { id: true, code: true, periodId: true },
  })
  return group ?? invalidField(field, 'groupUnknown')
}

async function putTitle(
  tx: Tx,
  groupId: string,
  current: { id: string; validFrom: Day } | null,
  { title, toBeConfirmed, validFrom }: RetitleGroup,
) {
  if (current?.validFrom === validFrom) {
    await tx.groupTitle.update({
      where: { id: current.id },
      data: { title, toBeConfirmed },
      select: { id: true },
    })
    return
  }
  if (current) {
    const validTo = fromDay(addDays(validFrom, -1))
    await tx.groupTitle.update({ where: { id: current.id }, data: { validTo }, select: { id: true } })
  }
  await tx.groupTitle.create({
    data: { groupId, title, toBeConfirmed, validFrom: fromDay(validFrom) },
    select: { id: true },
  })
}

async function idsBelow(tx: Tx, groupId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE below AS (
      SELECT ${groupId}::uuid AS id UNION SELECT g.id FROM "group" g JOIN below ON g.parent_id = below.id
    )
    SELECT id FROM below LIMIT 2000`
  return rows.map((row) => row.id)
}

/** Study groups by number. */
const positionOf = (code: string) => Number(/\d+/.exec(code)?.[0] ?? 0)

const record = (
  tx: Tx,
  op: Operation,
  group: { id: string; code: string; version: number },
  event: Omit<EventInput, 'subjectType' | 'subjectId' | 'subject' | 'version'>,
) =>
  recordEvent(tx, op, {
    ...event,
    subjectType: 'group',
    subjectId: group.id,
    subject: group.code,
    version: group.version,
  })
