'use server'
import { headers } from 'next/headers'
import { handleForm } from '#lib/action.ts'
import { clientAddress } from '#lib/client-address.ts'
import type { FormState } from '#lib/form-state.ts'
import { changePassword } from '#lib/people/credentials.ts'
import { changePasswordSchema } from '#lib/people/schema.ts'
import { startSession } from '#lib/start-session.ts'

export async function changePasswordAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    changePasswordSchema,
    async (call, input) => {
      const address = clientAddress(await headers())
      const opened = await changePassword(call, { ...input, address })
      await startSession(opened.personId, opened.epoch)
    },
    () => '/account?done=password_changed',
  )
}
