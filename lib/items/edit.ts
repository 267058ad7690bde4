// Staff's words for an item: title, summary, themes, due date.
import { type Day, fromDay } from '#lib/dates.ts'
import { assertMay, assertNow } from '#lib/errors.ts'
import type { Call } from '#lib/mutation.ts'
import { findThemes } from '#lib/themes/find.ts'
import { changeItem, type ItemChange } from './change.ts'
import type { LoadedItem } from './load.ts'
import { canManageItems } from './policy.ts'
import { whyNotChange } from './rules.ts'
import type { EditItem, SetDueDate } from './schema.ts'

/** Changes title, summary and themes; also of a closed item, whose words may be wrong. */
export async function editItem(call: Call, input: EditItem) {
  return changeItem(call, 'item.edit', input, async (tx, { actor }, item) => {
    assertMay(canManageItems(actor))
    const before = await tx.itemTheme.findMany({
      where: { itemId: item.id },
      take: 200,
      select: { themeId: true, theme: { select: { name: true } } },
    })
    const themes = await findThemes(tx, input.themes)
    const kept = new Set(themes.map(({ id }) => id))
    await tx.itemTheme.deleteMany({ where: { itemId: item.id, themeId: { notIn: [...kept] } } })
    const had = new Set(before.map(({ themeId }) => themeId))
    const added = [...kept].filter((id) => !had.has(id))
    await tx.itemTheme.createMany({ data: added.map((themeId) => ({ itemId: item.id, themeId })) })
    const names = (list: { name: string }[]) => list.map(({ name }) => name).sort()
    const { title, summary } = input
    const sameThemes = added.length === 0 && had.size === kept.size
    if (title === item.title && summary === item.summary && sameThemes) return { events: [] }
    return {
      data: { title, summary },
      events: [
        {
          action: 'item.edited',
          from: { title: item.title, summary: item.summary, themes: names(before.map(({ theme }) => theme)) },
          to: { title, summary, themes: names(themes) },
        },
      ],
    }
  })
}

/** Sets or clears the due date of an open item. */
export async function setDueDate(call: Call, { dueOn, reason, ...input }: SetDueDate) {
  return changeItem(call, 'item.set_due_date', input, async (_, { actor }, item) => {
    assertMay(canManageItems(actor))
    return moveDueDate(item, dueOn, reason || null)
  })
}

/** The change that another due date is, by whoever may decide on it. Throws `not_allowed_now` for a closed item. */
export function moveDueDate(item: LoadedItem, dueOn: Day | null, reason: string | null): ItemChange {
  assertNow(whyNotChange(item))
  if (dueOn === item.dueOn) return { events: [] }
  return {
    data: { dueOn: fromDay(dueOn) },
    events: [{ action: 'item.due_date_set', from: { dueOn: item.dueOn }, to: { dueOn }, reason }],
  }
}
