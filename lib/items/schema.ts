// What the forms about action items hold: one schema per intent. Messages are keys of messages/ `fieldErrors`.
import { z } from 'zod'
import {
  idField,
  listField,
  optionalDay,
  optionalText,
  optionalUrl,
  requiredDay,
  requiredText,
  tickField,
  versionField,
} from '#lib/form-fields.ts'

const PROSE = 20_000
const ofItem = { reference: requiredText(60), version: versionField }
const reason = requiredText(2000)
const groupCode = requiredText(40)
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values, 'required')
const optional = <const T extends readonly [string, ...string[]]>(values: T) =>
  z
    .enum(['', ...values], 'required')
    .default('')
    .transform((value) => (value === '' ? null : (value as T[number])))

export const HEALTHS = ['on_track', 'at_risk', 'off_track'] as const
export const VISIBILITIES = ['register', 'group', 'internal'] as const
export const CLOSE_REASONS = [
  'outside_mandate',
  'no_contributions',
  'no_consensus',
  'done_by_another_body',
  'overtaken_by_events',
  'duplicate',
  'requester_withdrew',
] as const
export const DELIVERABLE_KINDS = [
  'work_item',
  'recommendation',
  'supplement',
  'technical_report',
  'roadmap',
  'liaison_statement',
  'workshop',
  'focus_group',
] as const
export const APPROVAL_STATES = [
  'planned',
  'in_development',
  'consented',
  'determined',
  'approved',
  'agreed',
  'discontinued',
] as const

/** Links or document numbers, and what each shows, in the order of the form's rows. */
const evidence = { evidence: listField(optionalText(2000)), shows: listField(optionalText(300)) }

/** Sent from where one goes on looking: the page is drawn anew in place, instead of leading to the item. */
const stay = tickField

export const itemSchema = z.object({ ...ofItem, stay })

export const createItemSchema = z
  .object({
    requests: listField(optionalText(60)),
    /** One more than those that the form came with. */
    moreRequest: optionalText(60),
    title: requiredText(200),
    summary: optionalText(2000),
    themes: listField(idField),
    lead: optionalText(40),
    collaborators: listField(optionalText(40)),
    dueOn: optionalDay,
  })
  .transform(({ moreRequest, requests, ...item }) => ({
    ...item,
    requests: [...requests, moreRequest].filter(Boolean),
  }))
  .refine(({ requests }) => requests.length > 0, { path: ['requests'], message: 'required' })
export type CreateItem = z.output<typeof createItemSchema>

export const editItemSchema = z.object({
  ...ofItem,
  title: requiredText(200),
  summary: optionalText(2000),
  themes: listField(idField),
})
export type EditItem = z.output<typeof editItemSchema>

export const setDueDateSchema = z.object({ ...ofItem, dueOn: optionalDay, reason: optionalText(2000) })
export type SetDueDate = z.output<typeof setDueDateSchema>

export const setPrioritySchema = z.object({ ...ofItem, priority: tickField })
export type SetPriority = z.output<typeof setPrioritySchema>

export const assignGroupSchema = z.object({
  ...ofItem,
  group: groupCode,
  role: oneOf(['responsible', 'collaborating']),
})
export type AssignGroup = z.output<typeof assignGroupSchema>

export const acceptAssignmentSchema = z.object({ ...ofItem, assignmentId: idField })
export type AcceptAssignment = z.output<typeof acceptAssignmentSchema>

export const declineAssignmentSchema = acceptAssignmentSchema.extend({ reason })
export type DeclineAssignment = z.output<typeof declineAssignmentSchema>

export const endAssignmentSchema = acceptAssignmentSchema.extend({ reason: optionalText(2000) })
export type EndAssignment = z.output<typeof endAssignmentSchema>

export const logProgressSchema = z.object({
  ...ofItem,
  text: requiredText(PROSE),
  health: optional(HEALTHS),
  healthCause: optionalText(500),
  visibility: z.enum(VISIBILITIES).default('register'),
  /** Code of the group on whose behalf; empty: TSB for staff, else the first that the person may report for. */
  group: optionalText(40),
  noChange: tickField,
  next: optional(['in_preparation', 'in_progress']),
  /** A deliverable that the update brings; it has a title or there is none. */
  deliverableKind: z.enum(DELIVERABLE_KINDS, 'required').optional(),
  deliverableIdentifier: z.string().trim().max(80, 'tooLong').optional(),
  deliverableTitle: z.string().trim().max(300, 'tooLong').optional(),
  ...evidence,
})
export type LogProgress = z.output<typeof logProgressSchema>

export const correctUpdateSchema = z.object({
  ...ofItem,
  updateId: idField,
  text: requiredText(PROSE),
  health: optional(HEALTHS),
  healthCause: optionalText(500),
})
export type CorrectUpdate = z.output<typeof correctUpdateSchema>

export const holdItemSchema = z.object({ ...ofItem, reason, reviewOn: requiredDay })
export type HoldItem = z.output<typeof holdItemSchema>

export const submitItemSchema = z.object({ ...ofItem, text: requiredText(PROSE), ...evidence })
export type SubmitItem = z.output<typeof submitItemSchema>

export const withdrawSubmissionSchema = z.object({ ...ofItem, reason: optionalText(2000), stay })
export type WithdrawSubmission = Omit<z.output<typeof withdrawSubmissionSchema>, 'stay'>

/** Verify or return: the comment is owed either way. */
export const decideSubmissionSchema = z.object({ ...ofItem, comment: requiredText(5000) })
export type DecideSubmission = z.output<typeof decideSubmissionSchema>

export const closeItemSchema = z.object({
  ...ofItem,
  closeReason: oneOf(CLOSE_REASONS),
  comment: optionalText(5000),
})
export type CloseItem = z.output<typeof closeItemSchema>

export const supersedeItemSchema = z.object({
  ...ofItem,
  other: requiredText(60),
  comment: optionalText(5000),
})
export type SupersedeItem = z.output<typeof supersedeItemSchema>

export const reopenItemSchema = z.object({ ...ofItem, reason })
export type ReopenItem = z.output<typeof reopenItemSchema>

export const linkRequestSchema = z.object({ ...ofItem, request: requiredText(60) })
export type LinkRequest = z.output<typeof linkRequestSchema>

/** Empty: nobody holds it. */
export const nameHolderSchema = z.object({
  ...ofItem,
  personId: z
    .union([z.literal(''), idField])
    .default('')
    .transform((value) => value || null),
})
export type NameHolder = z.output<typeof nameHolderSchema>

const deliverable = {
  ...ofItem,
  kind: oneOf(DELIVERABLE_KINDS),
  identifier: optionalText(80),
  title: requiredText(300),
  url: optionalUrl,
  plannedOn: optionalDay,
  reachedOn: optionalDay,
  approval: z.enum(APPROVAL_STATES).default('planned'),
}
export const addDeliverableSchema = z.object(deliverable)
export type AddDeliverable = z.output<typeof addDeliverableSchema>

export const changeDeliverableSchema = z.object({ ...deliverable, deliverableId: idField })
export type ChangeDeliverable = z.output<typeof changeDeliverableSchema>
