// Opening a round: from that moment on its items' responsible groups owe an answer.
import { type Day, fromDay } from '#lib/dates.ts'
import type { Tx } from '#lib/db.ts'
import { assertMay, assertNow } from '#lib/errors.ts'
import { slugOf } from '#lib/groups/slug.ts'
import { type Call, mutate, type Operation } from '#lib/mutation.ts'
import { recordRound } from './change.ts'
import { canRunRounds } from './policy.ts'
import { whyNotOpen } from './rules.ts'
import type { OpenRound } from './schema.ts'
import { inScope, type Scope } from './scope.ts'

/**
 * Opens a round over all items in scope that no other open round asks for, and returns its address. Throws `not_allowed_now`
 * where nothing is left to ask for.
 */
export async function openRound(call: Call, input: OpenRound): Promise<{ slug: string }> {
  return mutate(call, 'round.open', async (tx, operation) => {
    assertMay(canRunRounds(operation.actor))
    const { meetingName, meetingFrom, place, dueOn, note } = input
    const meetingTo = input.meetingTo ?? meetingFrom
    const scope = { communiqueIds: input.communiques, themeIds: input.themes, groupIds: input.groups }
    const round = await tx.round.create({
      data: {
        ...{ meetingName, place, note, ...scope },
        slug: await freeSlug(tx, meetingName, meetingFrom),
        meetingFrom: fromDay(meetingFrom),
        meetingTo: fromDay(meetingTo),
        opensOn: fromDay(operation.today),
        openedAt: operation.now,
        openedByName: operation.actor.name,
        dueOn: fromDay(dueOn),
      },
      select: { id: true, slug: true, meetingName: true, version: true },
    })
    const items = await addScope(tx, operation, round.id, scope)
    assertNow(whyNotOpen({ dueOn, items }, operation.today))
    await recordRound(tx, operation, round, {
      action: 'round.opened',
      to: { meetingFrom, meetingTo, place, dueOn, items, ...(await namesOf(tx, scope)) },
    })
    return { slug: round.slug }
  })
}

/**
 * The items are locked first, so that one that is being closed or taken from its group is not asked for, and of two rounds
 * that open at once each item falls to one.
 */
async function addScope(tx: Tx, { now }: Operation, roundId: string, scope: Scope): Promise<number> {
  const locked = await tx.$queryRaw<{ id: string }[]>`
    SELECT i.id FROM action_item i WHERE ${await inScope(scope)} ORDER BY i.id FOR NO KEY UPDATE`
  return tx.$executeRaw`
    INSERT INTO round_item (round_id, item_id, added_at)
    SELECT ${roundId}::uuid, id, ${now.toISOString()}::timestamptz FROM unnest(${locked.map(({ id }) => id)}::uuid[]) AS id
    ON CONFLICT (item_id) WHERE is_open DO NOTHING`
}

/** What was chosen, by the names of that day; nothing where all was meant. */
async function namesOf(tx: Tx, { communiqueIds, themeIds, groupIds }: Scope) {
  const ids = (all: readonly string[]) => ({ where: { id: { in: [...all] } }, take: all.length })
  const communiques = await tx.communique.findMany({ ...ids(communiqueIds), select: { title: true } })
  const themes = await tx.theme.findMany({ ...ids(themeIds), select: { name: true } })
  const groups = await tx.group.findMany({ ...ids(groupIds), select: { code: true } })
  return {
    ...(communiques.length > 0 ? { communiques: communiques.map(({ title }) => title) } : {}),
    ...(themes.length > 0 ? { themes: themes.map(({ name }) => name) } : {}),
    ...(groups.length > 0 ? { groups: groups.map(({ code }) => code) } : {}),
  }
}

/** "tsag-2025-05"; with a number where that is taken. */
async function freeSlug(tx: Tx, meetingName: string, from: Day): Promise<string> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('round.slug'))::text`
  const slug = `${slugOf(meetingName).slice(0, 60) || 'round'}-${from.slice(0, 7)}`
  const taken = await tx.round.findMany({
    where: { slug: { startsWith: slug } },
    take: 1000,
    select: { slug: true },
  })
  const others = new Set(taken.map((row) => row.slug))
  if (!others.has(slug) && slug !== 'new') return slug
  return (
    [...Array(others.size + 1).keys()].map((n) => `${slug}-${n + 2}`).find((one) => !others.has(one)) ?? slug
  )
}
