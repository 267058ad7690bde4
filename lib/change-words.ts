// What an event changed, field by field and in words: history pages and stale forms say it alike.
import { isDay } from '#lib/dates.ts'

/** Translates keys of messages/; next-intl's translator without a namespace. */
export interface Words {
  (key: string): string
  has(key: string): boolean
}

export interface ChangedField {
  field: string
  label: string
  /** Null: there was nothing, or nothing is said of it. */
  from: string | null
  to: string | null
}

/** Where in messages/ the words for a field's values stand; the first that has the value. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  state: ['state', 'item.assignmentState'],
  health: ['health'],
  response: ['response'],
  role: ['item.role'],
  closeReason: ['item.closeReason'],
  kind: ['item.deliverableKind', 'request.kind'],
  ask: ['asks.kind'],
  approval: ['item.approval'],
  priority: ['item.priorityIs'],
  function: ['people.functions'],
  roles: ['people.role'],
  toBeConfirmed: ['history.yesNo'],
  isShared: ['history.yesNo'],
  isPinned: ['history.yesNo'],
  isOwnDefault: ['history.yesNo'],
  defaultFor: ['views.audience'],
}

/** The fields in which `from` and `to` differ; `day` writes a calendar day. */
export function changedFields(
  words: Words,
  day: (day: string) => string,
  from: unknown,
  to: unknown,
): ChangedField[] {
  const [before, after] = [fieldsOf(from), fieldsOf(to)]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field] ?? null))
    .map((field) => ({
      field,
      label: words.has(`history.fields.${field}`) ? words(`history.fields.${field}`) : field,
      from: written(words, day, field, before[field]),
      to: written(words, day, field, after[field]),
    }))
    .filter(({ from, to }) => from !== null || to !== null)
}

/** What an event is about beside its item: a group, a deliverable, another request. Null: nothing that did not change. */
export function aboutWhat(from: unknown, to: unknown): string | null {
  const { group, identifier, title, kind } = { ...fieldsOf(from), ...fieldsOf(to) }
  const named = group ?? (kind === undefined ? null : identifier || title)
  return typeof named === 'string' ? named : null
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}

function written(words: Words, day: (day: string) => string, field: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value)) {
    const each = value.map((part) => written(words, day, field, part)).filter((part) => part !== null)
    return each.length > 0 ? each.join(', ') : null
  }
  if (typeof value === 'object') return null
  const text = String(value)
  const key = VALUES[field]?.map((space) => `${space}.${text}`).find((key) => words.has(key))
  if (key) return words(key)
  return isDay(text) ? day(text) : text
}
