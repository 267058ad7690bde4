// Between an address that gives a file and the list in it: who asks, which day, and a stream that follows its reader.
import { getTranslations } from 'next-intl/server'
import { signInFirst } from '#lib/answers.ts'
import { endOfDay, readAsOf } from '#lib/as-of.ts'
import { env } from '#lib/env.ts'
import { inTurn, LONGEST_READING } from '#lib/exports/cursor.ts'
import { FORMATS, type Format, writeList } from '#lib/exports/list-file.ts'
import { type ExportedList, LISTS, type ListName } from '#lib/exports/lists.ts'
import { inFrames, streamOf } from '#lib/exports/stream.ts'
import { paramsOf } from '#lib/params.ts'
import { readAt } from '#lib/past.ts'
import { currentActor, currentDay } from '#lib/session.ts'
import { getSetting } from '#lib/settings/queries.ts'
import type { Say } from '#lib/words.ts'

/** A script that shows progress asks for its file in frames by this media type (lib/exports/stream.ts). */
const FRAMED = 'application/x-framed'

/** The list that the address asks for, as a file to save. Who is not signed in is sent on to do so. */
export async function listDownload(request: Request, name: ListName, format: Format): Promise<Response> {
  const [actor, today] = await Promise.all([currentActor(), currentDay()])
  if (!actor) return signInFirst(request)
  const params = paramsOf(new URL(request.url).searchParams)
  const [timeZone, say] = await Promise.all([
    getSetting('time_zone'),
    getTranslations() as Promise<unknown> as Promise<Say>,
  ])
  const asOf = readAsOf(params, today)
  const read = (work: () => Promise<void>) =>
    asOf ? inTurn(() => readAt(endOfDay(asOf, timeZone), work, LONGEST_READING)) : work()
  const list: ExportedList = LISTS[name]
  const { origin } = new URL(env().NEXTAUTH_URL)
  const framed = request.headers.get('accept') === FRAMED
  const body = streamOf((write) =>
    read(async () => {
      let rows = 0
      const file = await list.file({ actor, today: asOf ?? today, params }, { say, origin, timeZone })
      const from = { href: `${origin}${list.href(params)}`, takenOn: today, asOf }
      await writeList(format, file, from, say, framed ? inFrames(write, () => rows) : write, (count) => {
        rows = count
      })
    }),
  )
  return new Response(body, {
    headers: {
      'Content-Type': framed ? FRAMED : FORMATS[format],
      'Content-Disposition': `attachment; filename="${list.fileName}-${asOf ?? today}.${format}"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store, no-transform',
    },
  })
}
