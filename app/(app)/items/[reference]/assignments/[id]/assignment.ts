// The assignment that an address names; not found where there is none.
import { notFound } from 'next/navigation'
import { getAssignment } from '#lib/items/queries.ts'
import { loadItem } from '../../item.ts'

export interface AssignmentParams {
  params: Promise<{ reference: string; id: string }>
}

/** Who asks, today, the item and its assignment. */
export async function loadAssignment(params: AssignmentParams['params']) {
  const [loaded, { id }] = await Promise.all([loadItem(params), params])
  const assignment = await getAssignment(loaded.actor, loaded.item.id, id)
  if (!assignment) notFound()
  return { ...loaded, assignment }
}
