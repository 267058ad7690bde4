// The report as a file, for whoever keeps or sends it.
import { wordsIn } from '#lib/words.ts'
import { buildReport } from './build.ts'
import type { ReportContent } from './content.ts'
import { reportDocx } from './docx/document.ts'
import type { ReportOrder } from './options.ts'

export interface ReportFile {
  /** "TSAG-TD123.docx", and without a number "Report 2026-11-24.docx". */
  name: string
  mediaType: string
  bytes: Uint8Array<ArrayBuffer>
}

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * The Word file of the report. It reads the register itself, outside any transaction of the caller: with `order.at` as it
 * stood then, so that it can be made again from the same order with the same parts.
 */
export async function makeReportFile(order: ReportOrder): Promise<ReportFile> {
  const content = await buildReport(order)
  return { name: `${fileName(order)}.docx`, mediaType: DOCX, bytes: await wordFile(content) }
}

/** The Word file of content that is there already. */
export const wordFile = (content: ReportContent): Promise<Uint8Array<ArrayBuffer>> =>
  reportDocx(content, captionWords(content.language))

/** What stands before the numbers of captions. */
export function captionWords(language: string) {
  const { say } = wordsIn(language)
  return { table: say('reports.doc.tableName'), figure: say('reports.doc.figureName') }
}

/** The name without its ending. */
export const fileName = ({ fields, today }: Pick<ReportOrder, 'fields' | 'today'>) =>
  fields.tdNumber.replaceAll(/[^\p{L}\p{N}_.-]+/gu, '-').replace(/^-+|-+$/g, '') ||
  wordsIn().say('reports.doc.fileName', { day: today })
