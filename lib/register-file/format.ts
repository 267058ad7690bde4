// What names the format of a register file (docs/register.schema.json), and what can be wrong with a file or a database.

export const FORMAT = 'cxo-action-tracker/register'

/** Raised whenever a table or a column comes, goes or changes its meaning: a file is read by the version that wrote it. */
export const VERSION = 2

/** A register that cannot be written or read; the message says why, in a sentence for the person at the keyboard. */
export class RegisterFileError extends Error {}
