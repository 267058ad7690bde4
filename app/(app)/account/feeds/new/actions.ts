'use server'
import { handleForm } from '#lib/action.ts'
import { makeFeedLink } from '#lib/feeds/mutations.ts'
import { makeFeedLinkSchema } from '#lib/feeds/schema.ts'
import type { FormState } from '#lib/form-state.ts'
import { newSecret } from '#lib/people/links.ts'
import { showOnce } from '#lib/shown-link.ts'

export async function makeFeedLinkAction(_: FormState, form: FormData) {
  const { token, tokenHash } = newSecret()
  return handleForm(
    form,
    makeFeedLinkSchema,
    async (call, input) => {
      const made = await makeFeedLink(call, { ...input, tokenHash })
      if (made.tokenHash === tokenHash) await showOnce(token, '/account/feeds')
      return made
    },
    () => '/account/feeds?done=feed_made',
  )
}
