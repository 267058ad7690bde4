'use server'
import { handleVisitorForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { redeemLink } from '#lib/people/credentials.ts'
import { hashOf } from '#lib/people/links.ts'
import { redeemLinkSchema } from '#lib/people/schema.ts'
import { currentDay } from '#lib/session.ts'
import { startSession } from '#lib/start-session.ts'

export async function redeemLinkAction(_: FormState, form: FormData) {
  return handleVisitorForm(form, redeemLinkSchema, async ({ token, password, next }) => {
    const when = { now: new Date(), today: await currentDay() }
    const opened = await redeemLink({ tokenHash: hashOf(token), password: password ?? null }, when)
    await startSession(opened.personId, opened.epoch)
    return next
  })
}
