import { getBaselineFile } from '#lib/rounds/baseline.ts'
import { currentActor } from '#lib/session.ts'

/** The report that closing the round made, byte for byte as it was kept. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/rounds/[slug]/baselines/[number]/report.docx'>,
) {
  const [actor, { slug, number }] = await Promise.all([currentActor(), params])
  if (!/^[1-9]\d{0,4}$/.test(number)) return new Response(null, { status: 404 })
  if (!actor) {
    const next = encodeURIComponent(new URL(request.url).pathname)
    return new Response(null, { status: 303, headers: { Location: `/sign-in?next=${next}` } })
  }
  const file = await getBaselineFile(slug, Number(number))
  if (!file) return new Response(null, { status: 404 })
  const plain = file.name.replace(/[^\w. -]/g, '_')
  return new Response(file.bytes, {
    headers: {
      'Content-Type': file.mediaType,
      'Content-Length': String(file.size),
      'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      ETag: `"${file.sha256}"`,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
    },
  })
}
