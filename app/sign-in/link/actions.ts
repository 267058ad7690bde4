'use server'
import { headers } from 'next/headers'
import { handleVisitorForm } from '#lib/action.ts'
import { clientAddress } from '#lib/client-address.ts'
import type { FormState } from '#lib/form-state.ts'
import { requestSignInLink } from '#lib/people/mail-link.ts'
import { requestLinkSchema } from '#lib/people/schema.ts'

export async function requestLinkAction(_: FormState, form: FormData) {
  return handleVisitorForm(form, requestLinkSchema, async (typed) => {
    await requestSignInLink({ ...typed, address: clientAddress(await headers()), now: new Date() })
    return `/sign-in/link?${new URLSearchParams({ done: 'sent', next: typed.next })}`
  })
}
