import { fileAnswer, signInFirst } from '#lib/answers.ts'
import { getBaselineFile } from '#lib/rounds/baseline.ts'
import { currentActor } from '#lib/session.ts'

/** The report that closing the round made, byte for byte as it was kept. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/rounds/[slug]/baselines/[number]/report.docx'>,
) {
  const [actor, { slug, number }] = await Promise.all([currentActor(), params])
  if (!/^[1-9]\d{0,4}$/.test(number)) return new Response(null, { status: 404 })
  if (!actor) return signInFirst(request)
  const file = await getBaselineFile(slug, Number(number))
  return file ? fileAnswer(file, { ETag: `"${file.sha256}"` }) : new Response(null, { status: 404 })
}
