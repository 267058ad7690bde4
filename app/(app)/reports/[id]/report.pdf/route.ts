import { fileAnswer, sentTo, signInFirst } from '#lib/answers.ts'
import { fileName } from '#lib/reports/file.ts'
import { reportPdf } from '#lib/reports/pdf/pdf.ts'
import { currentActor } from '#lib/session.ts'
import { readReport } from '../report.ts'

/** The report as PDF; where none can be made, back to its page, which says why. */
export async function GET(request: Request, { params }: RouteContext<'/reports/[id]/report.pdf'>) {
  if (!(await currentActor())) return signInFirst(request)
  const { id } = await params
  const read = await readReport(id)
  if (!read) return new Response(null, { status: 404 })
  const made = await reportPdf(read.content)
  if (typeof made === 'string') return sentTo(`/reports/${id}?pdf=${made}`)
  return fileAnswer({ name: `${fileName(read.order)}.pdf`, mediaType: 'application/pdf', bytes: made })
}
