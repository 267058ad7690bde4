// What a PDF repeats at the edges of its pages: running heads, feet and page numbers, which are no part of the text.
import type { Line } from './pdf-lines.ts'

export interface PdfPage {
  lines: Line[]
  top: number
  bottom: number
}

const pageNumber = /^(?:[-–—]\s*)?(?:page\s+)?\d{1,3}(?:\s*(?:\/|of|de)\s*\d{1,3})?(?:\s*[-–—])?$/i

/** The lines of each page without running heads, feet and page numbers. */
export function dropFurniture(pages: PdfPage[]): Line[][] {
  const seen = new Map<string, number>()
  for (const page of pages) {
    for (const key of new Set(page.lines.filter((line) => atEdge(line, page)).map(keyOf))) {
      seen.set(key, (seen.get(key) ?? 0) + 1)
    }
  }
  return pages.map((page) =>
    page.lines.filter((line) => {
      if (!atEdge(line, page)) return true
      const repeated = (seen.get(keyOf(line)) ?? 0) >= Math.max(2, pages.length / 2)
      return !repeated && !pageNumber.test(line.text.trim())
    }),
  )
}

/** Same words at the same height, whatever the number among them. */
function keyOf(line: Line): string {
  return `${line.text.trim().replace(/\d+/g, '#')} ${Math.round(line.y / 6)}`
}

function atEdge(line: Line, page: PdfPage): boolean {
  const height = page.top - page.bottom
  return line.y > page.top - 0.1 * height || line.y < page.bottom + 0.1 * height
}
