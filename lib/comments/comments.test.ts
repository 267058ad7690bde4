// Comments: who writes and reads which, editing while fresh, taking back, mentions.
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#lib/actor.ts'
import { endOfDay } from '#lib/as-of.ts'
import { listChanges } from '#lib/changes.ts'
import type { Visibility } from '#lib/generated/prisma/enums.ts'
import { getItemFacts } from '#lib/items/queries.ts'
import type { Call } from '#lib/mutation.ts'
import { readAt } from '#lib/past.ts'
import { db } from '#test/database.ts'
import { makeItem } from '#test/items.ts'
import { callAs, makeGroup, makePerson, NOW, TODAY } from '#test/people.ts'
import { hasWords, textQuery } from '../items/list/search.ts'
import { searchOffers } from './offers.ts'
import { countComments, getComment, listComments } from './queries.ts'
import { editComment, withdrawComment, writeComment } from './write.ts'

const names = [
  'viewer',
  'other',
  'question',
  'helper',
  'chair',
  'holder',
  'staff',
  'manager',
  'admin',
] as const
type Name = (typeof names)[number]
const who = {} as Record<Name, Call>
const ids = {} as Record<string, string>
const kinds = ['register', 'group', 'internal'] as const

beforeAll(async () => {
  for (const code of ['SG2', 'SG11', 'SG15']) ids[code] = (await makeGroup(code)).id
  ids['Q6/15'] = (await makeGroup('Q6/15', { parent: 'SG15' })).id
  const call = async (name: string, parts: Parameters<typeof makePerson>[0] = {}) =>
    callAs(await makePerson({ name, ...parts }))
  who.viewer = await call('Viewer')
  who.holder = await call('Holder')
  who.other = await call('Chair, SG11', { chairs: ['SG11'] })
  who.question = await call('Rapporteur, Q6/15', { chairs: ['Q6/15'] })
  who.helper = await call('Chair, SG2', { chairs: ['SG2'] })
  who.chair = await call('Chair, SG15', { chairs: ['SG15'] })
  who.staff = await call('Staff, TSB', { roles: ['staff'] })
  who.manager = await call('Manager, TSB', { roles: ['manager'] })
  who.admin = await call('Admin, TSB', { roles: ['admin'] })
})

/** An item of Q6/15, with which SG2 collaborates. */
const item = () =>
  makeItem({
    state: 'in_progress',
    lead: ids['Q6/15'] ?? '',
    collaborators: [ids.SG2 ?? ''],
    holderId: who.holder.actor.id,
  })
const write = (call: Call, reference: string, visibility: Visibility, text = 'A word.', also = '') =>
  writeComment(call, { reference, visibility, text, also })
const later = (call: Call, minutes: number): Call => ({
  ...call,
  now: new Date(NOW.getTime() + minutes * 60_000),
})
const edit = async (call: Call, reference: string, commentId: string, text: string) => {
  const { version } = await db.comment.findUniqueOrThrow({
    where: { id: commentId },
    select: { version: true },
  })
  return editComment(call, { reference, commentId, version, text })
}
const takeBack = async (call: Call, reference: string, commentId: string) => {
  const { version } = await db.comment.findUniqueOrThrow({
    where: { id: commentId },
    select: { version: true },
  })
  return withdrawComment(call, { reference, commentId, version })
}
const found = async (actor: Actor, word: string): Promise<number> => {
  const query = await textQuery(word)
  if (!query) return 0
  const rows = await db.$queryRaw<
    { id: string }[]
  >`SELECT i.id FROM action_item i WHERE ${hasWords(actor, query)}`
  return rows.length
}

/** Who reads, and who writes, what is marked so. */
const reads: Record<Visibility, readonly Name[]> = {
  register: names,
  group: ['question', 'helper', 'chair', 'staff', 'manager', 'admin'],
  internal: ['staff', 'manager', 'admin'],
}
const writes: Record<Visibility, readonly Name[]> = {
  ...reads,
  register: names.filter((name) => name !== 'viewer'),
}

describe.each(kinds)('what is marked %s', (visibility) => {
  test.each(names)('is written by who may: %s', async (name) => {
    const { reference } = await item()
    const written = write(who[name], reference, visibility)
    if (writes[visibility].includes(name)) await expect(written).resolves.toMatchObject({ reference })
    else await expect(written).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('is there for who reads it, and for others in no list, count, history, search or form', async () => {
    const { reference, id } = await item()
    const word = { register: 'quicksilver', group: 'petroleum', internal: 'saltpetre' }[visibility]
    const { commentId = '' } = await write(who.staff, reference, visibility, `Of ${word}.`)
    await edit(who.staff, reference, commentId, `Of more ${word}.`)
    for (const name of names) {
      const { actor } = who[name]
      const seen = reads[visibility].includes(name)
      const page = await listComments(actor, id, undefined, TODAY)
      expect(page.comments, name).toHaveLength(seen ? 1 : 0)
      expect((await countComments(actor, id))[visibility], name).toBe(seen ? 1 : 0)
      expect((await listChanges(actor, { itemId: id }, undefined)).events, name).toHaveLength(seen ? 2 : 0)
      expect((await getComment(actor, id, commentId)) !== null, name).toBe(seen)
      expect(await found(actor, word), name).toBe(seen ? 1 : 0)
    }
  })
})

test('a comment is edited by its author for a quarter of an hour, and says so', async () => {
  const { reference, id } = await item()
  const { commentId = '' } = await write(who.chair, reference, 'register', 'The first wording.')
  await expect(edit(who.staff, reference, commentId, 'Mine.')).rejects.toMatchObject({ code: 'forbidden' })
  await edit(later(who.chair, 14), reference, commentId, 'The second wording.')
  await expect(edit(later(who.chair, 16), reference, commentId, 'The third.')).rejects.toMatchObject({
    code: 'not_allowed_now',
    why: { key: 'too_late_to_edit', values: { minutes: 15 } },
  })
  const [comment] = (await listComments(who.viewer.actor, id, undefined, TODAY)).comments
  expect(comment?.now?.text).toBe('The second wording.')
  expect(comment?.earlier.map(({ text }) => text)).toEqual(['The first wording.'])
})

test('two forms of one comment: the later one is told of the earlier', async () => {
  const { reference } = await item()
  const { commentId = '' } = await write(who.chair, reference, 'group')
  await editComment(who.chair, { reference, commentId, version: 1, text: 'Once.' })
  const stale = editComment(who.chair, { reference, commentId, version: 1, text: 'Twice.' })
  await expect(stale).rejects.toMatchObject({
    code: 'conflict',
    changes: [{ action: 'comment.edited' }],
    version: 2,
  })
})

test('a comment that its author took back stays as a place, without words, and is not found', async () => {
  const { reference, id } = await item()
  const { commentId = '' } = await write(who.chair, reference, 'register', 'Of turpentine.')
  await expect(takeBack(who.admin, reference, commentId)).rejects.toMatchObject({ code: 'forbidden' })
  await takeBack(later(who.chair, 60 * 24), reference, commentId)
  const [comment] = (await listComments(who.admin.actor, id, undefined, TODAY)).comments
  expect(comment).toMatchObject({ now: null, earlier: [], authorName: 'Chair, SG15' })
  expect(await countComments(who.admin.actor, id)).toEqual({ register: 0, group: 0, internal: 0 })
  expect(await found(who.admin.actor, 'turpentine')).toBe(0)
  await expect(edit(who.chair, reference, commentId, 'Again.')).rejects.toMatchObject({
    why: { key: 'comment_withdrawn' },
  })
})

test('the words of a comment are never changed', async () => {
  await expect(db.commentWording.updateMany({ data: { text: 'Another.' } })).rejects.toThrow(/append-only/)
})

test('a comment leaves the item as it is', async () => {
  const { reference, version } = await item()
  await write(who.staff, reference, 'internal')
  expect(await getItemFacts(who.staff.actor, reference)).toMatchObject({
    version,
    health: null,
    lastUpdateOn: null,
  })
})

test('pages follow each other, each comment once', async () => {
  const { reference, id } = await item()
  for (let minute = 0; minute < 23; minute++)
    await write(later(who.staff, minute % 5), reference, 'register', `Word ${minute}.`)
  const first = await listComments(who.viewer.actor, id, undefined, TODAY)
  const second = await listComments(who.viewer.actor, id, first.older ?? undefined, TODAY)
  const texts = [...first.comments, ...second.comments].map(({ now }) => now?.text)
  expect([first.comments.length, second.comments.length, second.older]).toEqual([20, 3, null])
  expect(new Set(texts).size).toBe(23)
})

describe('mentions', () => {
  const mentioned = async (call: Call, visibility: Visibility, text: string, also = '') => {
    const { reference } = await item()
    const { commentId = '' } = await write(call, reference, visibility, text, also)
    return db.event.findFirstOrThrow({
      where: { subjectId: commentId },
      select: { to: true, visibility: true },
    })
  }

  test('groups and people are told by their ids, once each', async () => {
    const text = 'As @SG2 and @"chair, sg15" know, @q6/15, not @noon: @SG2'
    expect(await mentioned(who.staff, 'group', text)).toEqual({
      visibility: 'group',
      to: {
        mentions: [
          { kind: 'group', id: ids.SG2 },
          { kind: 'person', id: who.chair.actor.id },
          { kind: 'group', id: ids['Q6/15'] },
        ],
      },
    })
  })

  test('one chosen from a list stands before the text', async () => {
    expect((await mentioned(who.staff, 'register', 'Look.', '@SG2')).to).toEqual({
      mentions: [{ kind: 'group', id: ids.SG2 }],
    })
  })

  test.each<[Visibility, string, string | null]>([
    ['register', '@SG11', null],
    ['register', '@Viewer', null],
    ['group', '@SG11', 'mention_cannot_read_group'],
    ['group', '@SG15', null],
    ['group', '@"Chair, SG15"', null],
    ['group', '@"Chair, SG11"', 'mention_cannot_read_group'],
    ['group', '@Viewer', 'mention_cannot_read_group'],
    ['group', '@"Manager, TSB"', null],
    ['internal', '@SG15', 'mention_cannot_read_internal'],
    ['internal', '@"Chair, SG15"', 'mention_cannot_read_internal'],
    ['internal', '@"Admin, TSB"', null],
    ['register', '@SG99', 'mention_unknown'],
    ['register', '@"Nobody, SG15"', 'mention_unknown'],
  ])('%s: %s', async (visibility, text, key) => {
    const told = mentioned(who.staff, visibility, `${text} look`)
    if (key) await expect(told).rejects.toMatchObject({ code: 'invalid', why: { key } })
    else await expect(told).resolves.toBeDefined()
  })

  test('what is offered is what may be mentioned', async () => {
    const { reference } = await item()
    const facts = await getItemFacts(who.staff.actor, reference)
    if (!facts) throw new Error('no item')
    const offered = async (name: Name, visibility: Visibility, typed: string) =>
      (await searchOffers(who[name].actor, { item: facts, visibility, today: TODAY }, typed)).map(
        (offer) => offer.typed,
      )
    expect(await offered('staff', 'register', 'sg')).toEqual([
      ...['@SG11', '@SG15', '@SG2'],
      ...['@"Chair, SG11"', '@"Chair, SG15"', '@"Chair, SG2"'],
    ])
    expect(await offered('staff', 'group', 'SG1')).toEqual(['@SG15', '@"Chair, SG15"'])
    expect(await offered('staff', 'internal', 'chair')).toEqual([])
    expect(await offered('chair', 'internal', '')).toEqual([])
    expect(await offered('viewer', 'register', '')).toEqual([])
    expect(await offered('chair', 'group', '')).toContain('@Q6/15')
  })

  test('of several people of one name each can be mentioned, and is shown by the name alone', async () => {
    const { reference, id } = await item()
    const name = 'Namesake, Anna'
    const [one, other] = [await makePerson({ name }), await makePerson({ chairs: ['SG11'] })]
    await db.person.update({ where: { id: other.id }, data: { name } })
    await expect(mentioned(who.staff, 'register', `@"${name}"`)).rejects.toMatchObject({
      why: { key: 'mention_of_several' },
    })
    const facts = await getItemFacts(who.staff.actor, reference)
    if (!facts) throw new Error('no item')
    const asked = { item: facts, visibility: 'register' as const, today: TODAY }
    const offers = await searchOffers(who.staff.actor, asked, 'namesake')
    expect(offers.map((offer) => [offer.name, offer.detail.replace(/#.*/, '#')])).toEqual([
      [name, '#'],
      [name, 'SG11 · #'],
    ])
    const typed = offers.map((offer) => offer.typed).join(' ')
    const mentions = [one, other].map((person) => ({ kind: 'person', id: person.id }))
    expect((await mentioned(who.staff, 'register', typed)).to).toEqual({ mentions })
    await write(who.staff, reference, 'register', typed)
    const { comments } = await listComments(who.viewer.actor, id, undefined, TODAY)
    expect([...(comments[0]?.now?.named.values() ?? [])].map(({ label }) => label)).toEqual([
      `@${name}`,
      `@${name}`,
    ])
    await db.person.update({ where: { id: one.id }, data: { deactivatedAt: NOW } })
    expect(await searchOffers(who.staff.actor, asked, 'namesake')).toEqual([
      { typed: `@"${name}"`, name, detail: '' },
    ])
  })

  test('a name is shown as it is now', async () => {
    const { reference, id } = await item()
    const guest = await makePerson({ name: 'Old name' })
    await write(who.staff, reference, 'register', 'As @"Old name" and @SG15 said.')
    await db.person.update({ where: { id: guest.id }, data: { name: 'New name' } })
    const { comments } = await listComments(who.viewer.actor, id, undefined, TODAY)
    expect([...(comments[0]?.now?.named ?? [])]).toEqual([
      ['Old name', { label: '@New name', href: null }],
      ['SG15', { label: '@SG15', href: '/groups/sg15' }],
    ])
  })

  test('a name that somebody else has by now stands for whom it stood when it was written', async () => {
    const { reference, id } = await item()
    const before = await makePerson({ name: 'Secretary' })
    const said = 'As @Secretary said.'
    const { commentId = '' } = await write(who.staff, reference, 'register', said)
    await db.person.update({ where: { id: before.id }, data: { name: 'Former secretary' } })
    const { id: successor } = await makePerson({ name: 'Next secretary' })
    await db.person.update({ where: { id: successor }, data: { name: 'Secretary' } })
    await edit(who.staff, reference, commentId, `${said} Today.`)
    await write(later(who.staff, 1), reference, 'register', said)
    const { comments } = await listComments(who.viewer.actor, id, undefined, TODAY)
    const labels = comments.flatMap(({ now, earlier }) =>
      [now, ...earlier].map((wording) => wording?.named.get('Secretary')?.label),
    )
    expect(labels).toEqual(['@Secretary', '@Secretary', '@Former secretary'])
  })
})

test('an earlier day has the words of that day', async () => {
  const { reference, id } = await item()
  const { commentId = '' } = await writeComment(
    { ...who.chair, now: new Date('2026-11-20T10:00:00Z'), replay: true },
    {
      reference,
      visibility: 'group',
      text: 'Of that day.',
      also: '',
    },
  )
  await takeBack(who.chair, reference, commentId)
  const then = await readAt(endOfDay('2026-11-21', 'Europe/Zurich'), () =>
    listComments(who.helper.actor, id, undefined, TODAY),
  )
  // The item itself came later, and with it who has it.
  expect(then.comments).toEqual([])
  const asStaff = await readAt(endOfDay('2026-11-21', 'Europe/Zurich'), () =>
    listComments(who.staff.actor, id, undefined, TODAY),
  )
  expect(asStaff.comments.map(({ now }) => now?.text)).toEqual(['Of that day.'])
})
