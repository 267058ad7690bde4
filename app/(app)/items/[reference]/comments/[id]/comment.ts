// The comment that an address names, for its author's forms; not found when there is none, or it is somebody else's.
import { notFound } from 'next/navigation'
import { isOwnComment } from '#lib/comments/policy.ts'
import { getComment } from '#lib/comments/queries.ts'
import { loadItem } from '../../item.ts'

export interface CommentParams {
  params: Promise<{ reference: string; id: string }>
}

export async function loadOwnComment(params: CommentParams['params']) {
  const [{ actor, item, today }, { id }] = await Promise.all([loadItem(params), params])
  const comment = await getComment(actor, item.id, id)
  if (!comment || !isOwnComment(actor, comment)) notFound()
  return { actor, item, today, comment }
}
