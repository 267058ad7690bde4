// Automatic numbering of a Word file: the labels that Word shows in front of paragraphs, counted as Word counts them.
import { elements, find, isOn, type XmlElement } from './xml.ts'

interface Level {
  start: number
  format: string
  /** "%1." or "%1.%2": each %n stands for the counter of level n. */
  text: string
  legal: boolean
}

interface List {
  abstractId: string
  levels: Level[]
  /** Levels whose count starts anew with this list. */
  restarts: Map<number, number>
}

/** Counts labels through a document: call it once for each numbered paragraph, in order. Undefined: no label. */
export function readNumbering(
  root: XmlElement | undefined,
): (id: string, level: number) => string | undefined {
  const lists = readLists(root)
  const counters = new Map<string, number[]>()
  const begun = new Set<string>()
  return (id, depth) => {
    const list = lists.get(id)
    const level = list?.levels[depth]
    if (!list || !level) return undefined
    const counts = counters.get(list.abstractId) ?? []
    counters.set(list.abstractId, counts)
    if (!begun.has(id)) {
      begun.add(id)
      for (const [restarted, start] of list.restarts) counts[restarted] = start - 1
    }
    counts[depth] = (counts[depth] ?? level.start - 1) + 1
    counts.length = depth + 1
    return label(list.levels, depth, counts)
  }
}

function label(levels: Level[], depth: number, counts: number[]): string | undefined {
  const level = levels[depth]
  if (!level || level.format === 'none') return undefined
  if (level.format === 'bullet') return '•'
  const text = level.text.replace(/%([1-9])/g, (_, digit) => {
    const index = Number(digit) - 1
    const count = counts[index] ?? levels[index]?.start ?? 1
    return formatCount(count, level.legal ? 'decimal' : (levels[index]?.format ?? 'decimal'))
  })
  return text.trim() || undefined
}

function formatCount(count: number, format: string): string {
  const letters = () => String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1)
  switch (format) {
    case 'lowerLetter':
      return letters()
    case 'upperLetter':
      return letters().toUpperCase()
    case 'lowerRoman':
      return roman(count)
    case 'upperRoman':
      return roman(count).toUpperCase()
    case 'decimalZero':
      return String(count).padStart(2, '0')
    default:
      return String(count)
  }
}

function roman(count: number): string {
  const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc']
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']
  return count > 0 && count < 100 ? `${tens[Math.floor(count / 10)]}${ones[count % 10]}` : String(count)
}

function readLists(root: XmlElement | undefined): Map<string, List> {
  const all = root ? elements(root) : []
  const abstract = new Map(
    all
      .filter((element) => element.name === 'abstractNum')
      .map((element) => [element.attributes.abstractNumId ?? '', readLevels(element)]),
  )
  return new Map(
    all
      .filter((element) => element.name === 'num')
      .map((element) => {
        const abstractId = find(element, 'abstractNumId')?.attributes.val ?? ''
        const overrides = elements(element).filter((child) => child.name === 'lvlOverride')
        const restarts = overrides.flatMap((override): [number, number][] => {
          const start = find(override, 'startOverride')?.attributes.val
          return start === undefined ? [] : [[Number(override.attributes.ilvl), Number(start)]]
        })
        return [
          element.attributes.numId ?? '',
          { abstractId, levels: abstract.get(abstractId) ?? [], restarts: new Map(restarts) },
        ]
      }),
  )
}

function readLevels(abstract: XmlElement): Level[] {
  return elements(abstract)
    .filter((element) => element.name === 'lvl')
    .map((level) => ({
      start: Number(find(level, 'start')?.attributes.val ?? 1),
      format: find(level, 'numFmt')?.attributes.val ?? 'decimal',
      text: find(level, 'lvlText')?.attributes.val ?? '',
      legal: isOn(find(level, 'isLgl')),
    }))
}
