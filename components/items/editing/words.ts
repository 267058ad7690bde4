// What the list says while it is edited, put into words by the server.

/** Fields that are edited in their cell, by the columns that show them. */
export const CELLS = ['title', 'due', 'lead', 'themes', 'priority'] as const
export type CellField = (typeof CELLS)[number]

export interface EditingWords {
  /** Language tag of dates: "en-GB". */
  language: string
  /** "Due date of {reference}". */
  labels: Record<CellField, string>
  /** "Selected: {count}". */
  selected: string
  keys: string
  saving: string
  saved: string
  failed: string
  edit: string
  noGroup: string
  conflict: string
  from: string
  to: string
  empty: string
  flagged: string
  notFlagged: string
  retry: string
  close: string
}
