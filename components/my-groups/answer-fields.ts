/** The short form's fields, in the order in which drafts are compared. */
export const ANSWER_FIELDS = ['kind', 'text', 'health', 'healthCause', 'evidence']
