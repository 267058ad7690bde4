import { readFilter } from '#lib/items/list/filter.ts'
import { readItems } from '#lib/items/list/queries.ts'
import { paramsOf } from '#lib/params.ts'
import { sheetDownload } from '#lib/sheet-download.ts'
import { MOST_ITEMS } from '#lib/sheets/limits.ts'
import { listReferences } from '#lib/sheets/queries.ts'

/** The filtered list as a spreadsheet to edit offline and to send back. */
export const GET = (request: Request) =>
  sheetDownload(request, async (actor, today, search) => {
    const references = await listReferences(await readItems(actor, readFilter(paramsOf(search)), today))
    if (references.length > MOST_ITEMS) return '/items/import?error=too_many_items'
    return { references, fileName: 'action-items' }
  })
