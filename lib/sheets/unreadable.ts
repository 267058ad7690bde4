// Why a file cannot be read as a spreadsheet; each code has its sentence in messages/ `sheets.unreadable`.

export const UNREADABLE = [
  'nothing',
  'not_a_spreadsheet',
  'encrypted',
  'damaged',
  'too_large',
  'too_slow',
  'too_many_rows',
  'too_many_changes',
  'not_ours',
] as const
export type UnreadableSheetCode = (typeof UNREADABLE)[number]

export class UnreadableSheet extends Error {
  readonly code: UnreadableSheetCode

  constructor(code: UnreadableSheetCode) {
    super(code)
    this.name = 'UnreadableSheet'
    this.code = code
  }
}
