// Writes about a person's own links for calendars and feeds. What they read is private, so their events say nothing of it.
import { assertVersion } from '#lib/conflict.ts'
import type { Tx } from '#lib/db.ts'
import { assertNow, invalidField, notFound } from '#lib/errors.ts'
import { recordEvent } from '#lib/events.ts'
import { parseGroupCode } from '#lib/groups/slug.ts'
import { type Call, mutate, type Operation } from '#lib/mutation.ts'
import { paramsOf } from '#lib/params.ts'
import { queryOf } from '#lib/views/query.ts'
import { type Stored, store } from '#lib/views/stored.ts'
import { whyNotMakeLink, whyNotRevoke } from './rules.ts'
import type { MakeFeedLink, OfFeedLink } from './schema.ts'

/**
 * Makes a link. Returns the hash of the secret that holds: another than the one handed in when the form was sent twice.
 * Throws `invalid` for a group that is not there, `not_allowed_now` when there are too many.
 */
export async function makeFeedLink(call: Call, input: MakeFeedLink & { tokenHash: string }) {
  return mutate(call, 'feed.make', async (tx, op) => {
    const { kind, name, tokenHash } = input
    const filter = await filterOf(tx, op, input)
    const links = await tx.feedLink.count({ where: { personId: op.actor.id, revokedAt: null } })
    assertNow(whyNotMakeLink(links))
    const link = await tx.feedLink.create({
      data: { personId: op.actor.id, kind, name, filter, tokenHash, createdAt: op.now },
      select: { id: true, version: true },
    })
    await record(tx, op, link, 'feed.made')
    return { id: link.id, tokenHash }
  })
}

/** From now on the link's address gives nothing. */
export async function revokeFeedLink(call: Call, input: OfFeedLink): Promise<{ id: string }> {
  return mutate(call, 'feed.revoke', async (tx, op) => {
    await tx.$queryRaw`SELECT id::text FROM feed_link WHERE id = ${input.linkId}::uuid FOR UPDATE`
    const link = await tx.feedLink.findFirst({ where: { id: input.linkId, personId: op.actor.id } })
    if (!link) throw notFound()
    // Before the version: that it is revoked already is all that a stale form could tell.
    assertNow(whyNotRevoke(link))
    await assertVersion(tx, op.actor, 'feed', link, input.version)
    const revoked = await tx.feedLink.update({
      where: { id: link.id },
      data: { revokedAt: op.now, version: { increment: 1 } },
      select: { id: true, version: true },
    })
    await record(tx, op, revoked, 'feed.revoked')
    return { id: link.id }
  })
}

/** What the link reads, as a view of the action plan is kept: closed items too, unless a list says otherwise. */
async function filterOf(tx: Tx, op: Operation, { scope, group, query }: MakeFeedLink): Promise<Stored> {
  const asked = {
    mine: () => 'mine=1&state=any',
    all: () => 'state=any',
    group: () => `group=${parseGroupCode(group)?.slug ?? invalidField('group', 'groupUnknown')}&state=any`,
    list: () => query,
  }[scope]()
  const filter = await store(queryOf('items', paramsOf(asked), op.today), op.today, tx)
  // A list whose group is gone would be the list of everything.
  if (scope === 'group' && filter.group.length === 0) invalidField('group', 'groupUnknown')
  return filter
}

const record = (tx: Tx, op: Operation, link: { id: string; version: number }, action: string) =>
  recordEvent(tx, op, {
    action,
    subjectType: 'feed',
    subjectId: link.id,
    subject: op.actor.name,
    version: link.version,
    visibility: 'internal',
  })
