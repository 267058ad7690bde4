// The cover of a temporary document (TD), read as facts: number, study period, meeting, source, title, abstract.
import { findDate } from './dates.ts'
import type { DocumentFacts } from './types.ts'

type CoverField = 'source' | 'title' | 'abstract' | 'other'

/** The labels of a cover's fields, by language; adding a language is adding its words. */
const labels: Record<CoverField, string> = {
  source: 'source|origine|origen|fuente|источник|来源|المصدر',
  title: 'title|titre|título|titulo|название|标题|العنوان',
  abstract: 'abstract|summary|résumé|resumen|резюме|摘要|ملخص',
  other:
    'contact|contacto|tel|téléphone|fax|e-?mail|keywords|purpose|action|question\\(s\\)|question|objet|acción|meeting',
}
const forms = (Object.entries(labels) as [CoverField, string][]).map(
  ([field, words]) => [field, new RegExp(`^(?:${words})\\s?[::]\\s*(.*)$`, 'isu')] as const,
)

/** What a line of a cover says: its field and the value behind the label ("" when the value is on the next line). */
export function coverLabel(line: string): { field: CoverField; value: string } | null {
  for (const [field, form] of forms) {
    const match = form.exec(line)
    if (match) return { field, value: match[1] ?? '' }
  }
  return null
}

export type CoverFacts = Omit<DocumentFacts, 'language' | 'format' | 'warnings'>

const tdNumber = /(?:\b[A-Z0-9]+-)?\bTD[ -]?\d{1,5}(?:[ -]?R(?:ev\.?)?\d*)?(?:\/(?:PLEN|GEN|WP\d+|\d+))?\b/
const studyPeriod = /\bstudy period:?\s*((?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d)/i

/** The facts that a cover and the title lines give; null for what they do not say. */
export function readCover(cover: string[], titleLines: string[]): CoverFacts {
  const fields = readFields(cover)
  const joined = cover.join('\n')
  return {
    tdNumber: tdNumber.exec(joined)?.[0].replace(/\s/g, '') ?? null,
    studyPeriod: studyPeriod.exec(joined)?.[1]?.replace(/\s/g, '').replace('–', '-') ?? null,
    filedTo: cover.find((line) => isMeetingLine(line)) ?? null,
    source: fields.source ?? null,
    title: fields.title ?? (titleLines.length ? titleLines.join(', ') : null),
    abstract: fields.abstract ?? null,
    officialUrl: officialUrl([...cover, ...titleLines]),
  }
}

function readFields(cover: string[]): Partial<Record<CoverField, string>> {
  const fields: Partial<Record<CoverField, string>> = {}
  cover.forEach((line, index) => {
    const label = coverLabel(line)
    if (!label || fields[label.field]) return
    const values = label.value ? [label.value] : []
    // A label alone: its value is the next line, and for a title the lines up to the next label.
    for (const next of cover.slice(index + 1, index + (label.field === 'title' ? 4 : 2))) {
      if (coverLabel(next) || (values.length > 0 && label.field !== 'title')) break
      values.push(next)
    }
    if (values.length) fields[label.field] = values.join(' ')
  })
  return fields
}

/** The advisory group's meeting stands alone on its line: "Geneva, 26-30 May 2025". */
function isMeetingLine(line: string): boolean {
  if (line.length > 60 || coverLabel(line)) return false
  const found = findDate(line)
  return found !== null && /^[\p{L} ,.’'-]*$/u.test(line.slice(0, found.start) + line.slice(found.end))
}

function officialUrl(lines: string[]): string | null {
  const urls = lines.flatMap((line) => line.match(/https?:\/\/[^\s<>"“”]+/g) ?? [])
  const found = urls.find((url) => /communiqu/i.test(url)) ?? urls[0]
  return found?.replace(/[.,;)]+$/, '') ?? null
}
