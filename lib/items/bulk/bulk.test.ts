import { describe, expect, test } from 'vitest'
import { addDays } from '#lib/dates.ts'
import type { ItemState } from '#lib/generated/prisma/enums.ts'
import { previewChange } from '#lib/items/bulk/queries.ts'
import { CLOSED_STATES, OPEN_STATES } from '#lib/items/states.ts'
import type { Call } from '#lib/mutation.ts'
import { getAct } from '#lib/undo/queries.ts'
import { db } from '#test/database.ts'
import { type ItemParts, type MadeItem, makeItem, makeRequest } from '#test/items.ts'
import { callAs, makeGroup, makePerson, NOW, TODAY } from '#test/people.ts'
import { changeCell, changeItems } from './mutations.ts'
import { type Change, changeItemsSchema, changeSchema } from './schema.ts'

const [sg15, sg11] = [await makeGroup('SG15'), await makeGroup('SG11')]
const [ai, fibre] = await Promise.all(
  ['AI', 'Fibre'].map((name) => db.theme.create({ data: { slug: name.toLowerCase(), name } })),
)
if (!ai || !fibre) throw new Error('There are no themes')
const person = await makePerson({ name: 'Staff, TSB', roles: ['staff'] })
const staff = await callAs(person)
const other = await callAs(await makePerson({ name: 'Other staff', roles: ['staff'] }))
const viewer = await callAs(await makePerson({ name: 'Viewer' }))
const request = await makeRequest()
const make = (parts: ItemParts = {}) => makeItem({ request, ...parts })

const seen = (items: readonly MadeItem[]) => items.map(({ reference, version }) => ({ reference, version }))
const change = (fields: Record<string, unknown>) => changeSchema.parse(fields)
const apply = (items: readonly MadeItem[], what: Change, call: Call = staff) =>
  changeItems(call, { items: seen(items), ...(what as ReturnType<typeof change>) })
const rowOf = (item: MadeItem) => db.actionItem.findUniqueOrThrow({ where: { id: item.id } })
const dueOf = async (item: MadeItem) => (await rowOf(item)).dueOn?.toISOString().slice(0, 10) ?? null
const due = (dueOn: string) => change({ change: 'due', dueOn })

test('staff give many items another due date in one act', async () => {
  const items = await Promise.all([make(), make({ state: 'in_progress', lead: sg15.id })])
  const { id, changed, leftOut } = await apply(items, due('2027-06-30'))
  expect({ changed, leftOut }).toEqual({ changed: 2, leftOut: 0 })
  expect(await Promise.all(items.map(dueOf))).toEqual(['2027-06-30', '2027-06-30'])
  const events = await db.event.findMany({ where: { operationId: id } })
  expect(events.map(({ action, actorName }) => [action, actorName])).toEqual([
    ['item.due_date_set', 'Staff, TSB'],
    ['item.due_date_set', 'Staff, TSB'],
  ])
})

test('only staff change items together', async () => {
  const item = await make()
  await expect(apply([item], due('2027-06-30'), viewer)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(changeCell(viewer, { ...item, change: 'title', title: 'Mine' })).rejects.toMatchObject({
    code: 'forbidden',
  })
  expect(await dueOf(item)).toBeNull()
})

test('a form that is sent twice has one effect', async () => {
  const item = await make()
  const submission = '0190a1b2-0000-7000-8000-00000000e001'
  const first = await apply([item], due('2027-01-01'), { ...staff, submission })
  const second = await apply([item], due('2027-01-01'), { ...staff, submission })
  expect(second).toEqual(first)
  expect(await db.event.count({ where: { itemId: item.id } })).toBe(1)
})

test('an item that somebody changed since it was looked at is left out and named; the others change', async () => {
  const [moved, still] = await Promise.all([make(), make()])
  await apply([moved], due('2026-12-31'), other)
  const { id, changed, leftOut } = await apply([moved, still], due('2027-06-30'))
  expect({ changed, leftOut }).toEqual({ changed: 1, leftOut: 1 })
  expect(await dueOf(moved)).toBe('2026-12-31')
  expect(await dueOf(still)).toBe('2027-06-30')
  const act = await getAct(staff.actor, id, NOW)
  expect(act?.leftOut).toMatchObject([
    {
      reference: moved.reference,
      why: null,
      changes: [{ action: 'item.due_date_set', actorName: 'Other staff', to: { dueOn: '2026-12-31' } }],
    },
  ])
})

test('an item that is not there is named too', async () => {
  const item = await make()
  const { id } = await changeItems(staff, {
    items: [...seen([item]), { reference: 'CxO-1900-01-1', version: 1 }],
    change: 'flag',
    flag: 'yes',
  })
  expect((await getAct(staff.actor, id, NOW))?.leftOut).toMatchObject([
    { reference: 'CxO-1900-01-1', why: { key: 'item_unknown' } },
  ])
})

describe('each change', () => {
  test('a due date is moved by days, and an item without one says so', async () => {
    const [dated, without] = await Promise.all([make(), make()])
    await apply([dated], due('2027-01-31'))
    const now = await rowOf(dated)
    const what = change({ change: 'shift', days: '-31' })
    const { lines } = await previewChange(staff.actor, [dated.reference, without.reference], what, TODAY)
    expect(lines.map(({ verdict }) => verdict)).toMatchObject([
      { is: 'ready', from: { dueOn: '2027-01-31' }, to: { dueOn: '2026-12-31' } },
      { is: 'refused', why: { key: 'no_due_date' } },
    ])
    await apply([{ ...dated, version: now.version }, without], what)
    expect(await dueOf(dated)).toBe('2026-12-31')
  })

  test('a theme is added besides the others, and taken away again', async () => {
    const item = await make()
    const themes = async () =>
      (await db.itemTheme.findMany({ where: { itemId: item.id }, include: { theme: true } }))
        .map(({ theme }) => theme.name)
        .sort()
    await apply([item], change({ change: 'theme_add', addTheme: ai.id }))
    await apply([{ ...item, version: 2 }], change({ change: 'theme_add', addTheme: fibre.id }))
    expect(await themes()).toEqual(['AI', 'Fibre'])
    await apply([{ ...item, version: 3 }], change({ change: 'theme_remove', removeTheme: ai.id }))
    expect(await themes()).toEqual(['Fibre'])
  })

  test('another group is proposed as responsible, and the one before it ends', async () => {
    const item = await make({ state: 'in_progress', lead: sg15.id })
    await apply([item], change({ change: 'lead', lead: 'SG11' }))
    expect(await rowOf(item)).toMatchObject({ leadGroupId: sg11.id, leadState: 'proposed' })
  })

  test('items are put on hold with a reason and resumed', async () => {
    const item = await make({ state: 'in_progress', lead: sg15.id })
    await apply([item], change({ change: 'hold', reason: 'Waits.', reviewOn: addDays(TODAY, 30) }))
    expect(await rowOf(item)).toMatchObject({ state: 'on_hold', holdReason: 'Waits.' })
    await apply([{ ...item, version: 2 }], change({ change: 'resume' }))
    expect(await rowOf(item)).toMatchObject({ state: 'in_progress' })
  })

  test('a holder is named, a flag is set', async () => {
    const item = await make({ state: 'in_progress', lead: sg15.id })
    await apply([item], change({ change: 'holder', personId: person.id }))
    await apply([{ ...item, version: 2 }], change({ change: 'flag', flag: 'yes' }))
    expect(await rowOf(item)).toMatchObject({ holderId: person.id, priority: true })
  })

  test('what is so already stays as it is, without an event', async () => {
    const item = await make({ state: 'in_progress', lead: sg15.id })
    const same = change({ change: 'lead', lead: 'sg15' })
    const { lines } = await previewChange(staff.actor, [item.reference], same, TODAY)
    expect(lines[0]?.verdict).toEqual({ is: 'so' })
    expect(await apply([item], same)).toMatchObject({ changed: 0, leftOut: 0 })
    expect(await db.event.count({ where: { itemId: item.id } })).toBe(0)
  })

  test('a group or a theme that is not there is said at its field', async () => {
    const what = change({ change: 'lead', lead: 'SG99' })
    expect(await previewChange(staff.actor, [(await make()).reference], what, TODAY)).toMatchObject({
      wrong: { lead: 'groupUnknown' },
    })
  })
})

/** Whatever the state, the preview must say what the act then does: both would be wrong alone. */
const CHANGES: Change[] = [
  due('2027-06-30'),
  change({ change: 'shift', days: 7 }),
  change({ change: 'theme_add', addTheme: ai.id }),
  change({ change: 'lead', lead: 'SG11' }),
  change({ change: 'flag', flag: 'yes' }),
  change({ change: 'hold', reason: 'Waits.', reviewOn: addDays(TODAY, 1) }),
  change({ change: 'hold', reason: 'Waits.', reviewOn: TODAY }),
  change({ change: 'resume' }),
  change({ change: 'holder', personId: person.id }),
]
test.each([...OPEN_STATES, ...CLOSED_STATES])(
  'what is shown of an item %s is what happens',
  async (state) => {
    for (const lead of [undefined, sg15.id])
      for (const what of CHANGES) {
        const item = await make({ state: state as ItemState, ...(lead ? { lead } : {}) })
        const { lines } = await previewChange(staff.actor, [item.reference], what, TODAY)
        const is = lines[0]?.verdict?.is
        const said = `${state} ${lead} ${JSON.stringify(what)}`
        const { changed, leftOut } = await apply([item], what)
        expect({ changed, leftOut }, said).toEqual({
          changed: Number(is === 'ready'),
          leftOut: Number(is === 'refused'),
        })
        expect((await rowOf(item)).version, said).toBe(item.version + changed)
      }
  },
)

test('one act takes five hundred items at most, each once', () => {
  const items = (count: number) => Array.from({ length: count }, (_, n) => `CxO-2024-01-${n}@1`).join(' ')
  const read = (text: string) => changeItemsSchema.safeParse({ items: text, change: 'resume' })
  expect(read(items(501)).error?.issues[0]?.message).toBe('tooMany')
  expect(read(items(500)).success).toBe(true)
  expect(read('CxO-2024-01-1@1 CxO-2024-01-1@1').data?.items).toEqual([
    { reference: 'CxO-2024-01-1', version: 1 },
  ])
  expect(read('CxO-2024-01-1').success).toBe(false)
  expect(read('').success).toBe(false)
})

describe('in its row', () => {
  test('one thing of one item changes', async () => {
    const item = await make()
    await changeCell(staff, { ...item, change: 'title', title: 'Another title' })
    await changeCell(staff, { reference: item.reference, version: 2, change: 'themes', themes: [ai.id] })
    expect(await rowOf(item)).toMatchObject({ title: 'Another title', version: 3 })
  })

  test('a closed item keeps its due date, and says why', async () => {
    const item = await make({ state: 'closed_implemented' })
    await expect(changeCell(staff, { ...item, change: 'due', dueOn: '2027-01-01' })).rejects.toMatchObject({
      code: 'not_allowed_now',
      why: { key: 'item_is_closed' },
    })
  })

  test('what somebody else changed meanwhile is told', async () => {
    const item = await make()
    await changeCell(other, { ...item, change: 'flag', flag: 'yes' })
    await expect(changeCell(staff, { ...item, change: 'title', title: 'Mine' })).rejects.toMatchObject({
      code: 'conflict',
      version: 2,
      changes: [{ action: 'item.priority_set', actorName: 'Other staff' }],
    })
  })
})
