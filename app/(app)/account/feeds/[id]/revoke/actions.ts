'use server'
import { handleForm } from '#lib/action.ts'
import { revokeFeedLink } from '#lib/feeds/mutations.ts'
import { feedLinkSchema } from '#lib/feeds/schema.ts'
import type { FormState } from '#lib/form-state.ts'

export async function revokeFeedLinkAction(_: FormState, form: FormData) {
  return handleForm(form, feedLinkSchema, revokeFeedLink, () => '/account/feeds?done=feed_revoked')
}
