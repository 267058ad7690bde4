// Whether a text is one that a person wrote in Markdown. Reading it costs the square of its signs and lines, and a nesting
// without end ends the reader, for everybody who opens the page.

const MOST_SIGNS = 2000
const MOST_LINES = 1000
const DEEPEST = 12

const SIGNS = new Set('*_[]!<>~`&|\\')

/** False for a text with more signs or lines, or nested deeper, than anybody writes: it is shown as it stands. */
export function isPlausibleMarkdown(text: string): boolean {
  let signs = 0
  for (const sign of text) if (SIGNS.has(sign)) signs++
  const lines = text.split('\n')
  return signs <= MOST_SIGNS && lines.length <= MOST_LINES && !lines.some((line) => depthOf(line) > DEEPEST)
}

/** How many quotes and lists begin the line, and how far it is indented. */
function depthOf(line: string): number {
  const marks = /^(?:\s|>|[-+*](?=\s|$)|\d{1,9}[.)](?=\s|$))*/.exec(line)?.[0] ?? ''
  const indent = /^\s*/.exec(line)?.[0].length ?? 0
  return marks.replaceAll(/[\s\d]/g, '').length + indent / 4
}
