import type { FormAction } from '#components/ui/form-client.tsx'

/** The actions of a review's page (app/(app)/communiques/import/[id]/actions.ts). */
export interface ReviewActions {
  decideProposalAction: FormAction
  keepTheRestAction: FormAction
  reviseProposalAction: FormAction
  moveSpanAction: FormAction
  splitProposalAction: FormAction
  mergeProposalsAction: FormAction
  markStatementAction: FormAction
  confirmFactsAction: FormAction
  registerImportAction: FormAction
  discardImportAction: FormAction
}
