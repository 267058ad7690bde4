// How much one spreadsheet holds.

/** Items in one that goes out: more than that nobody fills in, and a preview would take too long. */
export const MOST_ITEMS = 2000

/** Rows of one that comes in, its header included. */
export const MOST_ROWS = 5001

/** Lines of one that change something; a file with more is better sent in parts, which people can look over. */
export const MOST_CHANGES = 500
