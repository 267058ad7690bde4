'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { makeReport } from '#lib/reports/mutations.ts'
import { makeReportSchema } from '#lib/reports/schema.ts'

export async function makeReportAction(_: FormState, form: FormData) {
  return handleForm(form, makeReportSchema, makeReport, ({ id }) => `/reports/${id}?done=report_made`)
}
