'use server'
import { refresh } from 'next/cache'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { answerSheetSchema } from '#lib/my-groups/schema.ts'
import { type SendOutcome, sendAnswers } from '#lib/my-groups/send.ts'

export async function sendAnswersAction(_: FormState, form: FormData) {
  const state = await handleForm(form, answerSheetSchema, sendAnswers, whatHappened)
  // What stands in the way is shown beside what was typed.
  if (!state.ok) refresh()
  return state
}

/** The page again, which says what was sent and what was not; it begins with what is next. */
function whatHappened({ slug, group, sent, refused }: SendOutcome): string {
  const said = new URLSearchParams({
    ...(group ? { group } : {}),
    ...(sent > 0 ? { sent: String(sent) } : {}),
    ...(refused.length > 0 ? { refused: String(refused.length) } : {}),
    ...(sent + refused.length === 0 ? { kept: '1' } : {}),
  })
  return `/rounds/${slug}/answer?${said}${refused[0] ? `#${refused[0]}` : ''}`
}
