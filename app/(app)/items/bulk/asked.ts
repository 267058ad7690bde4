// What the address of the page asks for: which items, and which change of them.
import type { z } from 'zod'
import type { Actor } from '#lib/actor.ts'
import type { Day } from '#lib/dates.ts'
import { listReferences } from '#lib/items/bulk/queries.ts'
import { CHANGE_KINDS, type ChangeKind, changeSchema, MOST_ITEMS } from '#lib/items/bulk/schema.ts'
import { type ItemFilter, writeFilter } from '#lib/items/list/filter.ts'
import { readItems } from '#lib/items/list/queries.ts'
import type { Params } from '#lib/params.ts'

const CHANGE_FIELDS = [
  ...['change', 'dueOn', 'days', 'addTheme', 'removeTheme', 'lead', 'flag', 'reason', 'reviewOn', 'personId'],
]

export interface Asked {
  /** One more than can be changed at once stands for "more than that". */
  references: string[]
  kind: ChangeKind | null
  change: z.output<typeof changeSchema> | null
  /** What was typed, and the fields that it is wrong in, with keys of messages/ `fieldErrors`. */
  values: Record<string, string>
  wrong: Record<string, string>
  /** What the page's own form carries along: the items, and the list that they were chosen in. */
  hidden: [string, string][]
}

/** The items ticked, or with `all=1` those that the list shows. */
export async function readAsked(
  params: Params,
  filter: ItemFilter,
  { actor, today }: { actor: Actor; today: Day },
): Promise<Asked> {
  const all = params.all === '1'
  const ticked = [...new Set([params.item ?? []].flat())].slice(0, MOST_ITEMS + 1)
  const values = Object.fromEntries(
    CHANGE_FIELDS.map((name) => [name, String([params[name] ?? ''].flat()[0] ?? '')]),
  )
  values.flag ||= 'yes'
  const kind = CHANGE_KINDS.find((one) => one === values.change) ?? null
  const parsed = kind === null ? null : changeSchema.safeParse(values)
  return {
    references: all ? await listReferences(await readItems(actor, filter, today)) : ticked,
    kind,
    change: parsed?.success ? parsed.data : null,
    values,
    wrong: Object.fromEntries(
      (parsed?.error?.issues ?? []).map(({ path, message }) => [String(path[0] ?? ''), message]),
    ),
    hidden: [
      ...(all ? [['all', '1'] as [string, string]] : ticked.map((one): [string, string] => ['item', one])),
      ...new URLSearchParams(writeFilter(filter)),
    ],
  }
}
