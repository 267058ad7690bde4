import { beforeAll, expect, test } from 'vitest'
import type { Call } from '#lib/mutation.ts'
import { db } from '#test/database.ts'
import { callAs, makePerson } from '#test/people.ts'
import { addTheme, moveTheme, renameTheme, restoreTheme, retireTheme } from './mutations.ts'
import { getTheme, listThemes } from './queries.ts'

let staff: Call

beforeAll(async () => {
  staff = await callAs(await makePerson({ roles: ['staff'] }))
  for (const name of ['Energy', 'Numbering misuse', 'Quantum']) await addTheme(staff, { name })
})

const of = async (slug: string) => {
  const { id, version } = await db.theme.findUniqueOrThrow({ where: { slug } })
  return { themeId: id, version }
}
const names = async () => (await listThemes(staff.actor)).map((theme) => theme.name)

test('a name is used once, in whatever case', async () => {
  await expect(addTheme(staff, { name: 'energy' })).rejects.toMatchObject({ fields: { name: 'themeTaken' } })
  await expect(renameTheme(staff, { ...(await of('quantum')), name: 'ENERGY' })).rejects.toMatchObject({
    fields: { name: 'themeTaken' },
  })
  await expect(addTheme(staff, { name: '???' })).rejects.toMatchObject({ fields: { name: 'invalid' } })
})

test('a name may hold a sign that stands for anything elsewhere', async () => {
  await expect(addTheme(staff, { name: 'Q%' })).resolves.toEqual({ slug: 'q' })
  await expect(addTheme(staff, { name: 'q%' })).rejects.toMatchObject({ fields: { name: 'themeTaken' } })
  await db.theme.delete({ where: { slug: 'q' } })
})

test('a renamed theme keeps its address and its history', async () => {
  await renameTheme(staff, { ...(await of('quantum')), name: 'Quantum networks' })
  expect(await getTheme(staff.actor, 'quantum')).toMatchObject({ name: 'Quantum networks', version: 2 })
  const { themeId } = await of('quantum')
  expect(await db.event.findMany({ where: { subjectId: themeId }, orderBy: { id: 'asc' } })).toMatchObject([
    { action: 'theme.added' },
    { action: 'theme.renamed', from: { name: 'Quantum' }, to: { name: 'Quantum networks' } },
  ])
})

test('themes stand in the order that staff gave them', async () => {
  await moveTheme(staff, { ...(await of('quantum')), direction: 'up' })
  expect(await names()).toEqual(['Energy', 'Quantum networks', 'Numbering misuse'])
  await moveTheme(staff, { ...(await of('energy')), direction: 'up' })
  expect(await names()).toEqual(['Energy', 'Quantum networks', 'Numbering misuse'])
  await moveTheme(staff, { ...(await of('energy')), direction: 'down' })
  expect(await names()).toEqual(['Quantum networks', 'Energy', 'Numbering misuse'])
})

test('a retired theme stands last and comes back', async () => {
  await retireTheme(staff, await of('quantum'))
  expect(await names()).toEqual(['Energy', 'Numbering misuse', 'Quantum networks'])
  await expect(retireTheme(staff, await of('quantum'))).rejects.toMatchObject({
    why: { key: 'themeRetired' },
  })
  await expect(moveTheme(staff, { ...(await of('quantum')), direction: 'up' })).rejects.toMatchObject({
    why: { key: 'themeRetired' },
  })
  await restoreTheme(staff, await of('quantum'))
  await expect(restoreTheme(staff, await of('quantum'))).rejects.toMatchObject({ why: { key: 'themeInUse' } })
})

test('a stale form is told', async () => {
  const stale = { ...(await of('energy')), version: 1 }
  await expect(renameTheme(staff, { ...stale, name: 'X' })).rejects.toMatchObject({ code: 'conflict' })
})

test.each(['viewer', 'manager', 'admin'])(
  'a %s changes no theme and finds no page about them',
  async (role) => {
    const roles = role === 'viewer' ? [] : [role as 'manager' | 'admin']
    const call = await callAs(await makePerson({ roles }))
    const theme = await of('energy')
    const acts = [
      addTheme(call, { name: 'X' }),
      renameTheme(call, { ...theme, name: 'X' }),
      retireTheme(call, theme),
      restoreTheme(call, theme),
      moveTheme(call, { ...theme, direction: 'up' }),
    ]
    for (const act of await Promise.allSettled(acts))
      expect(act).toMatchObject({ reason: { code: 'forbidden' } })
    expect(await getTheme(call.actor, 'energy')).toBeNull()
  },
)
