// Between an address that gives a spreadsheet to edit offline and the items in it.
import { getTranslations } from 'next-intl/server'
import type { Actor } from '#lib/actor.ts'
import { sentTo, signInFirst } from '#lib/answers.ts'
import type { Day } from '#lib/dates.ts'
import { FORMATS } from '#lib/exports/list-file.ts'
import { streamOf } from '#lib/exports/stream.ts'
import { currentActor, currentDay } from '#lib/session.ts'
import { writeSheet } from '#lib/sheets/file.ts'
import { canSendSheets } from '#lib/sheets/policy.ts'
import type { Say } from '#lib/words.ts'

export interface Filled {
  references: readonly string[]
  /** Without its ending. */
  fileName: string
  /** By a round, of the responsible groups. */
  asked?: boolean
}

/**
 * The items that `find` names, as a spreadsheet to save; an address instead of them: the browser is sent there, null: there is nothing for
 * this person. Who is not signed in is sent on to do so.
 */
export async function sheetDownload(
  request: Request,
  find: (actor: Actor, today: Day, search: URLSearchParams) => Promise<Filled | string | null>,
): Promise<Response> {
  const [actor, today, t] = await Promise.all([currentActor(), currentDay(), getTranslations()])
  if (!actor) return signInFirst(request)
  const found = canSendSheets(actor) ? await find(actor, today, new URL(request.url).searchParams) : null
  if (found === null) return new Response(null, { status: 404 })
  if (typeof found === 'string') return sentTo(found)
  const { references, fileName, asked } = found
  return new Response(
    streamOf((write) => writeSheet(actor, references, t as unknown as Say, write, asked)),
    {
      headers: {
        'Content-Type': FORMATS.xlsx,
        'Content-Disposition': `attachment; filename="${fileName}-${today}.xlsx"`,
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      },
    },
  )
}
