import { signInFirst } from '#lib/answers.ts'
import { AppError } from '#lib/errors.ts'
import { idField } from '#lib/form-fields.ts'
import { openNotification } from '#lib/notifications/inbox.ts'
import { currentActor, currentCall } from '#lib/session.ts'

/** Leads to what a notification is about, or with `?form=accept` to that form; what is told of it is read then. */
export async function GET(request: Request, { params }: RouteContext<'/inbox/[id]'>) {
  const [actor, { id }] = await Promise.all([currentActor(), params])
  if (!idField.safeParse(id).success) return new Response(null, { status: 404 })
  if (!actor) return signInFirst(request)
  try {
    const form = new URL(request.url).searchParams.get('form')
    return sentTo((await openNotification(await currentCall(actor), { id, form })).href)
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return new Response(null, { status: 404 })
    throw error
  }
}

const sentTo = (to: string) =>
  new Response(null, { status: 307, headers: { Location: to, 'Cache-Control': 'private, no-store' } })
