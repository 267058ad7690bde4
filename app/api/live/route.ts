import { liveHub } from '#lib/live/here.ts'
import { liveStream, STREAM_HEADERS } from '#lib/live/stream.ts'
import { readAsked } from './reader.ts'

export const dynamic = 'force-dynamic'

/** Tells of changes to the items in view for as long as the page listens. 503 where too many listen: then one asks `since`. */
export async function GET(request: Request) {
  const asked = await readAsked(request)
  if (asked instanceof Response) return asked
  const hub = liveHub()
  const stream = hub && liveStream(hub, asked.reader, asked.view, asked.say, request.signal)
  if (!stream) return new Response(null, { status: 503, headers: { 'Retry-After': '60' } })
  return new Response(stream, { headers: STREAM_HEADERS })
}
