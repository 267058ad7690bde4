'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { newSecret } from '#lib/people/links.ts'
import { makeLink } from '#lib/people/mutations.ts'
import { personSchema } from '#lib/people/schema.ts'
import { showOnce } from '#lib/shown-link.ts'

export async function makeLinkAction(_: FormState, form: FormData) {
  const { token, tokenHash } = newSecret()
  return handleForm(
    form,
    personSchema,
    async (call, input) => {
      const made = await makeLink(call, { ...input, tokenHash })
      if (made.tokenHash === tokenHash) await showOnce(token)
      return made
    },
    ({ id }) => `/people/${id}/link`,
  )
}
