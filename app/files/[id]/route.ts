import { z } from 'zod'
import { fileAnswer, signInFirst } from '#lib/answers.ts'
import { getSourceFile } from '#lib/meetings/queries.ts'
import { currentActor } from '#lib/session.ts'

/** An original file, byte for byte, to be saved and never shown as a page of this site. */
export async function GET(request: Request, { params }: RouteContext<'/files/[id]'>) {
  const [actor, { id }] = await Promise.all([currentActor(), params])
  if (!z.uuid().safeParse(id).success) return new Response(null, { status: 404 })
  if (!actor) return signInFirst(request)
  const file = await getSourceFile(actor, id)
  return file ? fileAnswer(file) : new Response(null, { status: 404 })
}
