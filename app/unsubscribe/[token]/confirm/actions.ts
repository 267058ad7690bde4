'use server'
import { handleVisitorForm } from '#lib/action.ts'
import { notFound } from '#lib/errors.ts'
import type { FormState } from '#lib/form-state.ts'
import { unsubscribeSchema } from '#lib/notifications/schema.ts'
import { unsubscribe } from '#lib/notifications/settings.ts'

export async function unsubscribeAction(_: FormState, form: FormData) {
  return handleVisitorForm(form, unsubscribeSchema, async ({ token, wanted }) => {
    if (!(await unsubscribe(token, wanted, new Date()))) throw notFound()
    return `/unsubscribe/${encodeURIComponent(token)}/confirm?done=${wanted === 'stop' ? 'stopped' : 'again'}`
  })
}
