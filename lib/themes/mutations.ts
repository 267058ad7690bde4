// Writes about themes, each staff's: add, rename, retire, restore, put in another place.
import { assertVersion } from '#lib/conflict.ts'
import { fromDay } from '#lib/dates.ts'
import type { Tx } from '#lib/db.ts'
import { assertMay, assertNow, invalidField, notFound } from '#lib/errors.ts'
import { type EventInput, recordEvent } from '#lib/events.ts'
import { slugOf } from '#lib/groups/slug.ts'
import { type Call, mutate, type Operation } from '#lib/mutation.ts'
import { canManageThemes } from './policy.ts'
import { whyNotRestore, whyNotRetire } from './rules.ts'
import type { AddTheme, MoveTheme, OfTheme, RenameTheme } from './schema.ts'

/** Adds a theme at the end. Throws `invalid` when there is one of that name. */
export async function addTheme(call: Call, { name }: AddTheme) {
  return mutate(call, 'theme.add', async (tx, op) => {
    assertMay(canManageThemes(op.actor))
    await oneAtATime(tx)
    const slug = await assertNameFree(tx, name)
    const { _max } = await tx.theme.aggregate({ _max: { position: true } })
    const theme = await tx.theme.create({ data: { name, slug, position: (_max.position ?? 0) + 1 } })
    await record(tx, op, theme, { action: 'theme.added', to: { name } })
    return { slug }
  })
}

/** Changes the name; addresses of lists that are narrowed to the theme stay as they are. */
export async function renameTheme(call: Call, input: RenameTheme) {
  return change(call, 'theme.rename', input, async (tx, _, theme) => {
    const { name } = input
    await assertNameFree(tx, name, theme.id)
    await tx.theme.update({ where: { id: theme.id }, data: { name }, select: { id: true } })
    return { action: 'theme.renamed', from: { name: theme.name }, to: { name } }
  })
}

/** From today on the theme is offered no more; what carries it keeps it. */
export async function retireTheme(call: Call, input: OfTheme) {
  return change(call, 'theme.retire', input, async (tx, op, theme) => {
    assertNow(whyNotRetire(theme))
    const retiredOn = fromDay(op.today)
    await tx.theme.update({ where: { id: theme.id }, data: { retiredOn }, select: { id: true } })
    return { action: 'theme.retired' }
  })
}

/** The theme is offered again. */
export async function restoreTheme(call: Call, input: OfTheme) {
  return change(call, 'theme.restore', input, async (tx, _, theme) => {
    assertNow(whyNotRestore(theme))
    await tx.theme.update({ where: { id: theme.id }, data: { retiredOn: null }, select: { id: true } })
    return { action: 'theme.restored' }
  })
}

/** Changes places with the theme before or after it; at the end nothing changes but the version. */
export async function moveTheme(call: Call, input: MoveTheme) {
  return change(call, 'theme.move', input, async (tx, _, theme) => {
    assertNow(whyNotRetire(theme))
    const order = await tx.theme.findMany({
      where: { retiredOn: null },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      take: 300,
      select: { id: true, name: true },
    })
    const from = order.findIndex((row) => row.id === theme.id)
    const to = Math.min(Math.max(from + (input.direction === 'up' ? -1 : 1), 0), order.length - 1)
    const moved = order.toSpliced(from, 1).toSpliced(to, 0, { id: theme.id, name: theme.name })
    for (const [position, row] of moved.entries()) {
      await tx.theme.updateMany({ where: { id: row.id, position: { not: position } }, data: { position } })
    }
    return { action: 'theme.moved', from: { place: from + 1 }, to: { place: to + 1 } }
  })
}

type Change = Pick<EventInput, 'action' | 'from' | 'to'>

async function change(
  call: Call,
  name: string,
  input: OfTheme,
  work: (tx: Tx, op: Operation, theme: Awaited<ReturnType<typeof loadTheme>>) => Promise<Change>,
) {
  return mutate(call, name, async (tx, op) => {
    assertMay(canManageThemes(op.actor))
    await oneAtATime(tx)
    const theme = await loadTheme(tx, op, input)
    const event = await work(tx, op, theme)
    const changed = await tx.theme.update({ where: { id: theme.id }, data: { version: { increment: 1 } } })
    await record(tx, op, changed, event)
    return { slug: changed.slug }
  })
}

/** Changes of themes are few: they wait for each other, so that names stay unique and places distinct. */
const oneAtATime = (tx: Tx) => tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('theme'))`

async function loadTheme(tx: Tx, op: Operation, input: OfTheme) {
  const theme = await tx.theme.findUnique({ where: { id: input.themeId } })
  if (!theme) throw notFound()
  await assertVersion(tx, op.actor, 'theme', theme, input.version)
  return theme
}

/** Returns the slug for the name. Throws `invalid` when another theme has either. */
async function assertNameFree(tx: Tx, name: string, except?: string): Promise<string> {
  const slug = slugOf(name) || invalidField('name', 'invalid')
  // Prisma would compare without case by a pattern, in which `%` and `_` stand for anything.
  const same = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM theme WHERE lower(name) = lower(${name}) OR slug = ${slug} LIMIT 3`
  if (same.some((theme) => theme.id !== except)) invalidField('name', 'themeTaken')
  return slug
}

const record = (tx: Tx, op: Operation, theme: { id: string; name: string; version: number }, event: Change) =>
  recordEvent(tx, op, {
    ...event,
    subjectType: 'theme',
    subjectId: theme.id,
    subject: theme.name,
    version: theme.version,
  })
