'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { editReport } from '#lib/reports/mutations.ts'
import { editReportSchema } from '#lib/reports/schema.ts'

export async function editReportAction(_: FormState, form: FormData) {
  return handleForm(form, editReportSchema, editReport, ({ id }) => `/reports/${id}?done=report_edited`)
}
