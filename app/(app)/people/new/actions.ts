'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { newSecret } from '#lib/people/links.ts'
import { invitePerson } from '#lib/people/mutations.ts'
import { invitePersonSchema } from '#lib/people/schema.ts'
import { showOnce } from '#lib/shown-link.ts'

export async function invitePersonAction(_: FormState, form: FormData) {
  const { token, tokenHash } = newSecret()
  return handleForm(
    form,
    invitePersonSchema,
    async (call, input) => {
      const made = await invitePerson(call, { ...input, tokenHash })
      if (made.tokenHash === tokenHash) await showOnce(token)
      return made
    },
    ({ id }) => `/people/${id}/link`,
  )
}
