// How the tables write their lists: phrases between commas, over as many lines as they need.

/** The phrases of a comma-separated text. */
export const list = (text: string): string[] =>
  text.split(',').map((phrase) => phrase.replace(/\s+/g, ' ').trim())
