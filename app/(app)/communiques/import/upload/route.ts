import { getTranslations } from 'next-intl/server'
import { sentTo } from '#lib/answers.ts'
import { UnreadableDocument } from '#lib/communique/types.ts'
import { AppError } from '#lib/errors.ts'
import { importFile } from '#lib/meetings/import-file.ts'
import { canImport } from '#lib/meetings/policy.ts'
import { readUpload } from '#lib/meetings/upload.ts'
import { isSameOrigin } from '#lib/same-origin.ts'
import { currentActor, currentCall } from '#lib/session.ts'

/** Takes a file or a pasted text and leads to its review; a script is answered with JSON, a plain form is sent on. */
export async function POST(request: Request) {
  const wantsJson = request.headers.get('accept')?.includes('application/json') ?? false
  const answer = await outcome(request)
  const { location } = answer
  if (!wantsJson) return sentTo(location)
  if (!answer.code) return Response.json({ location })
  const t = await getTranslations()
  const error =
    answer.code === 'forbidden' ? t('errors.forbidden') : t(`communiques.unreadable.${answer.code}`)
  return Response.json({ error }, { status: answer.code === 'forbidden' ? 403 : 422 })
}

async function outcome(request: Request): Promise<{ location: string; code?: string }> {
  const actor = await currentActor()
  if (!actor) return { location: '/sign-in?next=/communiques/import' }
  if (!isSameOrigin(request.headers) || !canImport(actor))
    return { location: '/communiques', code: 'forbidden' }
  try {
    const sent = await readUpload(request)
    if (!sent) return refused('nothing')
    const { importId } = await importFile(await currentCall(actor), sent)
    return { location: `/communiques/import/${importId}` }
  } catch (error) {
    if (error instanceof AppError) return { location: '/communiques', code: 'forbidden' }
    if (!(error instanceof UnreadableDocument)) throw error
    return refused(error.code)
  }
}

const refused = (code: string) => ({ location: `/communiques/import?error=${code}`, code })
