// The closed set of ways in which what a person asked for is not done; each has one sentence in messages/ `errors`.

export type ErrorCode =
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'invalid'
  | 'conflict'
  | 'not_allowed_now'

/** A sentence of messages/ `why`: its key and the values it names. */
export interface Why {
  key: string
  values?: Record<string, string | number>
}

/** What somebody else changed since the form was rendered. */
export interface Change {
  action: string
  actorName: string
  at: Date
  from: unknown
  to: unknown
}

export class AppError extends Error {
  readonly code: ErrorCode
  readonly why: Why | null
  /** Field name → key in messages/ `fieldErrors`. */
  readonly fields: Record<string, string>
  readonly changes: Change[]
  /** The row's version now, for the form's next sending; only with `conflict`. */
  readonly version: number | null

  constructor(
    code: ErrorCode,
    detail: { why?: Why; fields?: Record<string, string>; changes?: Change[]; version?: number } = {},
  ) {
    super(detail.why ? `${code}: ${detail.why.key}` : code)
    this.name = 'AppError'
    this.code = code
    this.why = detail.why ?? null
    this.fields = detail.fields ?? {}
    this.changes = detail.changes ?? []
    this.version = detail.version ?? null
  }
}

/** The row does not exist for this actor. */
export const notFound = () => new AppError('not_found')

/** Throws `forbidden` unless the policy allows. */
export function assertMay(allowed: boolean): asserts allowed {
  if (!allowed) throw new AppError('forbidden')
}

/** Throws `not_allowed_now` with the rule's sentence, where a rule gave one. */
export function assertNow(why: Why | null): void {
  if (why) throw new AppError('not_allowed_now', { why })
}

/** Throws `invalid` for one field; `key` is a key of messages/ `fieldErrors`. */
export function invalidField(field: string, key: string): never {
  throw new AppError('invalid', { fields: { [field]: key } })
}
