import { isOld } from '#lib/live/cursor.ts'
import { messageOf } from '#lib/live/message.ts'
import { changesSince } from '#lib/live/since.ts'
import { readAsked } from '../reader.ts'

export const dynamic = 'force-dynamic'

/** The same as the stream, asked once: for browsers and networks that let no stream through. */
export async function GET(request: Request) {
  const asked = await readAsked(request)
  if (asked instanceof Response) return asked
  const { reader, view, say } = asked
  const now = new Date()
  const changes = await changesSince(reader.actor, view)
  return Response.json(
    {
      changes: changes.map((change) => messageOf(change, reader.actor, say, now)),
      old: isOld(view.cursor, now),
    },
    { headers: { 'Cache-Control': 'no-store' } },
  )
}
