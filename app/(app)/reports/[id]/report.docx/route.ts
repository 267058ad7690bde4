import { fileAnswer, signInFirst } from '#lib/answers.ts'
import { DOCX, fileName, wordFile } from '#lib/reports/file.ts'
import { currentActor } from '#lib/session.ts'
import { readReport } from '../report.ts'

/** The report as a Word file. */
export async function GET(request: Request, { params }: RouteContext<'/reports/[id]/report.docx'>) {
  if (!(await currentActor())) return signInFirst(request)
  const read = await readReport((await params).id)
  if (!read) return new Response(null, { status: 404 })
  const name = `${fileName(read.order)}.docx`
  return fileAnswer({ name, mediaType: DOCX, bytes: await wordFile(read.content) })
}
