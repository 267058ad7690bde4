import { getTranslations } from 'next-intl/server'
import { saveDraft } from '#lib/drafts/save.ts'
import { saveDraftSchema } from '#lib/drafts/schema.ts'
import { AppError } from '#lib/errors.ts'
import { isSameOrigin } from '#lib/same-origin.ts'
import { currentActor, currentCall } from '#lib/session.ts'

const LONGEST = 200_000
const STATUS = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  invalid: 422,
  conflict: 409,
  not_allowed_now: 422,
}

/** Keeps what somebody is typing about an item of the round; answers with its version, or with the sentence why not. */
export async function POST(request: Request, { params }: RouteContext<'/rounds/[slug]/answer/draft'>) {
  try {
    const actor = await currentActor()
    if (!actor) throw new AppError('unauthenticated')
    if (!isSameOrigin(request.headers)) throw new AppError('forbidden')
    const draft = saveDraftSchema.safeParse({ ...(await typedIn(request)), ...(await params) })
    if (!draft.success) throw new AppError('invalid')
    return Response.json(await saveDraft(await currentCall(actor), draft.data))
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const t = await getTranslations()
    const sentence = error.why ? t(`why.${error.why.key}`, error.why.values ?? {}) : t(`errors.${error.code}`)
    return Response.json({ error: sentence }, { status: STATUS[error.code] })
  }
}

/** The fields that were sent; none where they make no sense. */
async function typedIn(request: Request): Promise<object> {
  const text = await request.text()
  if (text.length > LONGEST) throw new AppError('invalid')
  try {
    const sent: unknown = JSON.parse(text, (_, value) =>
      typeof value === 'string' ? value.replaceAll('\0', '') : value,
    )
    return typeof sent === 'object' && sent !== null ? sent : {}
  } catch {
    throw new AppError('invalid')
  }
}
