// Pages set in two columns of prose: what stands above them, the left column, the right column, what stands below.
import type { Line } from './pdf-lines.ts'

/** Shortest average line of a column of prose, in letter heights; cells of a table hold less. */
const proseWidth = 14

/** The parts of a page in reading order; null where it is not set in two columns. */
export function proseColumns(lines: Line[]): Line[][] | null {
  const start = rightColumnStart(lines)
  if (start === null) return null
  const inRight = (line: Line) => line.x > start - 3
  const right = lines.filter(inRight)
  const left = lines.filter((line) => line.right < start)
  const across = lines.filter((line) => !inRight(line) && line.right >= start)
  const top = Math.max(...right.map((line) => line.y))
  const bottom = Math.min(...right.map((line) => line.y))
  const beside = left.filter((line) => line.y <= top + line.size && line.y >= bottom - 40 * line.size)
  if (across.some((line) => line.y < top && line.y > bottom)) return null
  if (!isProse(beside) || !isProse(right)) return null
  const above = [...left, ...across].filter(
    (line) => line.y > top + 0.5 * line.size && !beside.includes(line),
  )
  const below = [...left, ...across].filter((line) => !above.includes(line) && !beside.includes(line))
  return [above.toSorted(downwards), beside, right, below.toSorted(downwards)]
}

/** Where most lines start that have another line to their left. */
function rightColumnStart(lines: Line[]): number | null {
  const starts = new Map<number, number>()
  for (const line of lines) {
    const beside = lines.some((other) => other.right < line.x && Math.abs(other.y - line.y) < line.size)
    if (beside) starts.set(Math.round(line.x), (starts.get(Math.round(line.x)) ?? 0) + 1)
  }
  const [x, count] = [...starts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0]
  return count >= 6 && count >= lines.length * 0.25 ? x : null
}

function isProse(lines: Line[]): boolean {
  const width = lines.reduce((sum, line) => sum + (line.right - line.x) / line.size, 0) / lines.length
  return lines.length >= 6 && width > proseWidth
}

function downwards(a: Line, b: Line): number {
  return b.y - a.y
}
