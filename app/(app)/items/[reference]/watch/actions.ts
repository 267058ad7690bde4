'use server'
import { handleForm } from '#lib/action.ts'
import { watchSchema } from '#lib/watches/schema.ts'
import { watchItem } from '#lib/watches/watch.ts'

/** Of a plain button: there is nothing to type again, so a refusal leaves the page as it is. */
export async function watchAction(form: FormData): Promise<void> {
  await handleForm(
    form,
    watchSchema,
    watchItem,
    ({ reference, watch }) => `/items/${reference}?done=${watch === 'on' ? 'watching' : 'not_watching'}`,
  )
}
