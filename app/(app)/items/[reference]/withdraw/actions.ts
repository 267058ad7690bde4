'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { withdrawSubmissionSchema } from '#lib/items/schema.ts'
import { withdrawSubmission } from '#lib/items/submit.ts'

export async function withdrawSubmissionAction(_: FormState, form: FormData) {
  return handleForm(form, withdrawSubmissionSchema, withdrawSubmission, ({ reference }, { stay }) =>
    stay ? null : `/items/${reference}?done=submission_withdrawn`,
  )
}
