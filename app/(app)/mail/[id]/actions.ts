'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { decideMailSchema, leaveMail, noteCameBack, sendMailAgain } from '#lib/mail/decide.ts'

export async function sendMailAgainAction(_: FormState, form: FormData) {
  return handleForm(form, decideMailSchema, sendMailAgain, ({ id }) => `/mail/${id}?done=mail_sent_again`)
}

export async function noteCameBackAction(_: FormState, form: FormData) {
  return handleForm(form, decideMailSchema, noteCameBack, ({ id }) => `/mail/${id}?done=mail_came_back`)
}

export async function leaveMailAction(_: FormState, form: FormData) {
  return handleForm(form, decideMailSchema, leaveMail, ({ id }) => `/mail/${id}?done=mail_left`)
}
