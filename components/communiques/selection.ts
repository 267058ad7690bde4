// What is selected in the document under review, as offsets in its paragraph.

export interface Selected {
  /** Index of the paragraph. */
  paragraph: number
  start: number
  end: number
  words: number
}

/** The selection, or null when it is empty or not within one paragraph of the document. */
export function readSelection(): Selected | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0).cloneRange()
  const paragraph = paragraphOf(range.startContainer)
  if (!paragraph) return null
  // Three clicks select up to the beginning of what follows the paragraph.
  if (range.endOffset === 0 && !paragraph.contains(range.endContainer))
    range.setEnd(paragraph, paragraph.childNodes.length)
  if (paragraph !== paragraphOf(range.endContainer)) return null
  const start = lengthBefore(paragraph, range.startContainer, range.startOffset)
  const text = range.toString()
  const words = text.trim().split(/\s+/).filter(Boolean).length
  if (words === 0) return null
  return { paragraph: Number(paragraph.dataset.paragraph), start, end: start + text.length, words }
}

function paragraphOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest<HTMLElement>('[data-paragraph]') ?? null
}

/** Characters of the paragraph before a point; marks add none, their signs are not text. */
function lengthBefore(paragraph: Element, node: Node, offset: number): number {
  const range = document.createRange()
  range.selectNodeContents(paragraph)
  range.setEnd(node, offset)
  return range.toString().length
}
