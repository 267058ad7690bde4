import { sentTo } from '#lib/answers.ts'
import { UnreadableDocument } from '#lib/communique/types.ts'
import { AppError } from '#lib/errors.ts'
import { readUpload } from '#lib/meetings/upload.ts'
import { isSameOrigin } from '#lib/same-origin.ts'
import { currentActor, currentCall } from '#lib/session.ts'
import { openSheet } from '#lib/sheets/mutations.ts'
import { canSendSheets } from '#lib/sheets/policy.ts'
import { UnreadableSheet } from '#lib/sheets/unreadable.ts'

/** Takes an edited spreadsheet and leads to its preview, or back with the reason why it cannot be read. */
export async function POST(request: Request) {
  return sentTo(await next(request))
}

async function next(request: Request): Promise<string> {
  const actor = await currentActor()
  if (!actor) return '/sign-in?next=/items/import'
  if (!isSameOrigin(request.headers)) return '/items'
  if (!canSendSheets(actor)) return '/items'
  try {
    const sent = await readUpload(request)
    if (!sent?.name) return refused('nothing')
    const { id } = await openSheet(await currentCall(actor), {
      name: plainName(sent.name),
      bytes: sent.bytes,
    })
    return `/items/import/${id}`
  } catch (error) {
    if (error instanceof UnreadableSheet) return refused(error.code)
    if (error instanceof UnreadableDocument) return refused('too_large')
    if (error instanceof AppError) return '/items'
    throw error
  }
}

const refused = (code: string) => `/items/import?error=${code}`

/** The last part of a path, without control characters. */
const plainName = (name: string) =>
  (name.split(/[/\\]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}]/gu, '').slice(-150) || 'sheet.xlsx'
