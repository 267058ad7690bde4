'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { confirmFacts, discardImport } from '#lib/meetings/confirm-facts.ts'
import { decideProposal, keepTheRest } from '#lib/meetings/decide.ts'
import { registerImport } from '#lib/meetings/register-import.ts'
import { markStatement, mergeProposals, splitProposal } from '#lib/meetings/reshape.ts'
import { moveSpan, reviseProposal } from '#lib/meetings/revise.ts'
import {
  confirmFactsSchema,
  decideRestSchema,
  decideSchema,
  discardImportSchema,
  markStatementSchema,
  mergeProposalsSchema,
  moveSpanSchema,
  registerImportSchema,
  reviseProposalSchema,
  splitProposalSchema,
} from '#lib/meetings/schema.ts'

const review = ({ importId }: { importId: string }) => `/communiques/import/${importId}`
const at = (done: { importId: string; id: string }) => `${review(done)}#p-${done.id}`

/** With a script the page stays as it is, and the script moves on; without one the next proposal is led to. */
const stays = (form: FormData) => !form.has('plain')

export async function decideProposalAction(_: FormState, form: FormData) {
  return handleForm(form, decideSchema, decideProposal, (done) =>
    stays(form) ? null : `${review(done)}#p-${done.next}`,
  )
}

export async function keepTheRestAction(_: FormState, form: FormData) {
  return handleForm(form, decideRestSchema, keepTheRest, (done) => (stays(form) ? null : review(done)))
}

export async function reviseProposalAction(_: FormState, form: FormData) {
  return handleForm(form, reviseProposalSchema, reviseProposal, at)
}

export async function moveSpanAction(_: FormState, form: FormData) {
  return handleForm(form, moveSpanSchema, moveSpan, (done) => (stays(form) ? null : at(done)))
}

export async function splitProposalAction(_: FormState, form: FormData) {
  return handleForm(form, splitProposalSchema, splitProposal, at)
}

export async function mergeProposalsAction(_: FormState, form: FormData) {
  return handleForm(form, mergeProposalsSchema, mergeProposals, at)
}

export async function markStatementAction(_: FormState, form: FormData) {
  return handleForm(form, markStatementSchema, markStatement, (done) => (stays(form) ? null : at(done)))
}

export async function confirmFactsAction(_: FormState, form: FormData) {
  return handleForm(form, confirmFactsSchema, confirmFacts, review)
}

export async function registerImportAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    registerImportSchema,
    registerImport,
    ({ slug }) => `/communiques/${slug}?done=communique_registered`,
  )
}

export async function discardImportAction(_: FormState, form: FormData) {
  return handleForm(form, discardImportSchema, discardImport, () => '/communiques?done=review_discarded')
}
