import { z } from 'zod'
import { getSourceFile } from '#lib/meetings/queries.ts'
import { currentActor } from '#lib/session.ts'

/** An original file, byte for byte, to be saved and never shown as a page of this site. */
export async function GET(_: Request, { params }: RouteContext<'/files/[id]'>) {
  const [actor, { id }] = await Promise.all([currentActor(), params])
  if (!z.uuid().safeParse(id).success) return new Response(null, { status: 404 })
  if (!actor) return new Response(null, { status: 303, headers: { Location: `/sign-in?next=/files/${id}` } })
  const file = await getSourceFile(actor, id)
  if (!file) return new Response(null, { status: 404 })
  const plain = file.name.replace(/[^\w. -]/g, '_')
  return new Response(file.bytes, {
    headers: {
      'Content-Type': file.mediaType,
      'Content-Length': String(file.size),
      'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
    },
  })
}
