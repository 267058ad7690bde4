import { sheetDownload } from '#lib/sheet-download.ts'
import { listOwedReferences } from '#lib/sheets/queries.ts'

/** What the round still asks of a group (`?group=sg15`), as a spreadsheet to fill in offline and to send back. */
export const GET = async (request: Request, { params }: RouteContext<'/rounds/[slug]/form.xlsx'>) => {
  const { slug } = await params
  return sheetDownload(request, async (_actor, today, search) => {
    const group = search.get('group') ?? ''
    const references = await listOwedReferences(slug, group, today)
    return references && { references, fileName: `${slug}-${group}`, asked: true }
  })
}
