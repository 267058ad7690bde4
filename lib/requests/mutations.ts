// Writes about requests: ITU's response, staff's words, withdrawing a mistake, the same wish in another year.
import type { Tx } from '#lib/db.ts'
import { assertMay, assertNow, invalidField } from '#lib/errors.ts'
import { recordEvent } from '#lib/events.ts'
import type { Call, Operation } from '#lib/mutation.ts'
import { findThemes } from '#lib/themes/find.ts'
import { changeRequest } from './change.ts'
import { type FoundRequest, findRequest } from './find.ts'
import { canManageRequests, canRespond } from './policy.ts'
import {
  needsReason,
  whyNotChangeRequest,
  whyNotRelate,
  whyNotRespond,
  whyNotWithdrawRequest,
} from './rules.ts'
import type { EditRequest, RelateRequest, Respond, WithdrawRequest } from './schema.ts'

/** Sets ITU's response. Throws `invalid` where the answer owes a reason. */
export async function respondToRequest(call: Call, { response, reason, ...input }: Respond) {
  return changeRequest(call, 'request.respond', input, async (_, { actor, now }, request) => {
    assertMay(canRespond(actor))
    assertNow(whyNotRespond(request))
    if (needsReason(response) && reason === '') invalidField('reason', 'required')
    return {
      data: {
        response,
        responseReason: reason,
        respondedById: actor.id,
        respondedByName: actor.name,
        respondedAt: now,
      },
      event: {
        action: 'request.responded',
        from: { response: request.response },
        to: { response },
        reason: reason || null,
      },
    }
  })
}

/** Changes title, summary and themes; the quote and its place are the document's. */
export async function editRequest(call: Call, { title, summary, themes, ...input }: EditRequest) {
  return changeRequest(call, 'request.edit', input, async (tx, { actor }, request) => {
    assertMay(canManageRequests(actor))
    assertNow(whyNotChangeRequest(request))
    const before = await setThemes(tx, request.id, themes)
    return {
      data: { title, summary },
      event: {
        action: 'request.edited',
        from: { title: request.title, summary: request.summary, themes: before.had },
        to: { title, summary, themes: before.has },
      },
    }
  })
}

/** Withdraws what was registered by mistake; its number is never used again. */
export async function withdrawRequest(call: Call, { reason, ...input }: WithdrawRequest) {
  return changeRequest(call, 'request.withdraw', input, async (_, { actor, now }, request) => {
    assertMay(canManageRequests(actor))
    assertNow(whyNotWithdrawRequest(request))
    return {
      data: { withdrawnAt: now, withdrawnReason: reason },
      event: { action: 'request.withdrawn', reason },
    }
  })
}

/** Says that another request is the same wish, of another year; both pages show it. */
export async function relateRequest(call: Call, { other: typed, ...input }: RelateRequest) {
  return changeRequest(call, 'request.relate', input, async (tx, operation, request) => {
    assertMay(canManageRequests(operation.actor))
    const other = await findRequest(tx, 'other', typed)
    assertNow(whyNotRelate(request, other))
    // The same relation from the other side, at the same moment: one waits here.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('relate_request'))`
    const known = await tx.requestRelation.findFirst({ where: eitherWay(request.id, other.id) })
    assertNow(known ? { key: 'already_related', values: { request: other.reference } } : null)
    await tx.requestRelation.create({ data: { requestId: request.id, relatedId: other.id } })
    await tellOther(tx, operation, other, 'request.related', request.reference)
    return { event: { action: 'request.related', to: { request: other.reference } } }
  })
}

/** Takes that back. */
export async function unrelateRequest(call: Call, { other: typed, ...input }: RelateRequest) {
  return changeRequest(call, 'request.unrelate', input, async (tx, operation, request) => {
    assertMay(canManageRequests(operation.actor))
    const other = await findRequest(tx, 'other', typed)
    const { count } = await tx.requestRelation.deleteMany({ where: eitherWay(request.id, other.id) })
    if (count === 0) invalidField('other', 'requestUnknown')
    await tellOther(tx, operation, other, 'request.unrelated', request.reference)
    return { event: { action: 'request.unrelated', from: { request: other.reference } } }
  })
}

const eitherWay = (a: string, b: string) => ({
  OR: [
    { requestId: a, relatedId: b },
    { requestId: b, relatedId: a },
  ],
})

/** Tells the other request's history too; its own row does not change. */
const tellOther = (tx: Tx, operation: Operation, other: FoundRequest, action: string, reference: string) =>
  recordEvent(tx, operation, {
    ...{ subjectType: 'request', subjectId: other.id, subject: other.reference, requestId: other.id, action },
    ...(action === 'request.related' ? { to: { request: reference } } : { from: { request: reference } }),
  })

async function setThemes(tx: Tx, requestId: string, ids: readonly string[]) {
  const themes = await findThemes(tx, ids)
  const before = await tx.requestTheme.findMany({
    where: { requestId },
    take: 200,
    select: { themeId: true, theme: { select: { name: true } } },
  })
  await tx.requestTheme.deleteMany({ where: { requestId, themeId: { notIn: [...ids] } } })
  const kept = new Set(before.map(({ themeId }) => themeId))
  const added = themes.filter(({ id }) => !kept.has(id))
  await tx.requestTheme.createMany({ data: added.map(({ id }) => ({ requestId, themeId: id })) })
  return { had: before.map(({ theme }) => theme.name).sort(), has: themes.map(({ name }) => name).sort() }
}
