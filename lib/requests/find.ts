// A request as a form names it, in any case.
import type { Tx } from '#lib/db.ts'
import { invalidField } from '#lib/errors.ts'

export interface FoundRequest {
  id: string
  reference: string
  isWithdrawn: boolean
}

/** The request, not locked. Throws `invalid` for the field when there is none. */
export async function findRequest(tx: Tx, field: string, typed: string): Promise<FoundRequest> {
  const [request] = await tx.$queryRaw<FoundRequest[]>`
    SELECT id, reference, withdrawn_at IS NOT NULL AS "isWithdrawn"
      FROM request WHERE lower(reference) = ${typed.trim().toLowerCase()} LIMIT 1`
  return request ?? invalidField(field, 'requestUnknown')
}
