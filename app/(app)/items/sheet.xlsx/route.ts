import { getTranslations } from 'next-intl/server'
import { FORMATS } from '#lib/exports/list-file.ts'
import { streamOf } from '#lib/exports/stream.ts'
import { type Params, readFilter } from '#lib/items/list/filter.ts'
import { readItems } from '#lib/items/list/queries.ts'
import { currentActor, currentDay } from '#lib/session.ts'
import { writeSheet } from '#lib/sheets/file.ts'
import { canSendSheets } from '#lib/sheets/policy.ts'
import { listReferences, MOST_ITEMS } from '#lib/sheets/queries.ts'
import type { Say } from '#lib/words.ts'

/** The filtered list as a spreadsheet to edit offline and to send back. */
export async function GET(request: Request) {
  const { pathname, search, searchParams } = new URL(request.url)
  const [actor, today, t] = await Promise.all([currentActor(), currentDay(), getTranslations()])
  const sent = (to: string) => new Response(null, { status: 303, headers: { Location: to } })
  if (!actor) return sent(`/sign-in?next=${encodeURIComponent(pathname + search)}`)
  if (!canSendSheets(actor)) return new Response(null, { status: 404 })
  const params: Params = Object.fromEntries(
    [...new Set(searchParams.keys())].map((key) => [key, searchParams.getAll(key)]),
  )
  const references = await listReferences(await readItems(actor, readFilter(params), today))
  if (references.length > MOST_ITEMS) return sent('/items/import?error=too_many_items')
  return new Response(
    streamOf((write) => writeSheet(actor, references, t as unknown as Say, write)),
    {
      headers: {
        'Content-Type': FORMATS.xlsx,
        'Content-Disposition': `attachment; filename="action-items-${today}.xlsx"`,
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      },
    },
  )
}
