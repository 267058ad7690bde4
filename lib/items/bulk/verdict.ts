// What comes of a change for one item.
import type { Why } from '#lib/errors.ts'
import type { BulkItem } from './load.ts'
import type { Plan, Values } from './plan.ts'

export type Verdict = { is: 'ready'; from: Values; to: Values } | { is: 'so' } | { is: 'refused'; why: Why }

/** The preview and the act itself ask the same. */
export function verdictOn(plan: Plan, item: BulkItem): Verdict {
  if (plan.isSo(item)) return { is: 'so' }
  const why = plan.whyNot(item)
  return why ? { is: 'refused', why } : { is: 'ready', ...plan.edit(item) }
}
