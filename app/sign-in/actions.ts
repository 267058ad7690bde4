'use server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { handleVisitorForm } from '#lib/action.ts'
import { clientAddress } from '#lib/client-address.ts'
import { AppError } from '#lib/errors.ts'
import type { FormState } from '#lib/form-state.ts'
import { whyNotSignIn } from '#lib/people/rules.ts'
import { signInFormSchema } from '#lib/people/schema.ts'
import { signIn } from '#lib/people/sign-in.ts'
import { assertSameOrigin } from '#lib/same-origin.ts'
import { endSession, startSession } from '#lib/start-session.ts'

export async function signInAction(_: FormState, form: FormData) {
  return handleVisitorForm(form, signInFormSchema, async ({ next, ...typed }) => {
    const address = clientAddress(await headers())
    const answer = await signIn({ ...typed, address, now: new Date() })
    if (!answer.ok) throw new AppError('not_allowed_now', { why: whyNotSignIn(answer) })
    await startSession(answer.personId, answer.epoch)
    return next
  })
}

export async function signOutAction() {
  await assertSameOrigin()
  await endSession()
  redirect('/sign-in?done=signed-out')
}
