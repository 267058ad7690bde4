// Reads about themes, in the order that staff gave them.
import type { Actor } from '#lib/actor.ts'
import { toDay } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { canManageThemes } from './policy.ts'

/** All themes with how many requests and items carry each, those in use first; empty for who may not manage them. */
export async function listThemes(actor: Actor) {
  if (!canManageThemes(actor)) return []
  const themes = await db.theme.findMany({
    orderBy: [{ retiredOn: { sort: 'asc', nulls: 'first' } }, { position: 'asc' }, { id: 'asc' }],
    take: 300,
    select: {
      id: true,
      slug: true,
      name: true,
      retiredOn: true,
      version: true,
      _count: { select: { requests: true, items: true } },
    },
  })
  return themes.map(({ _count, ...theme }) => ({ ...theme, ..._count, retiredOn: toDay(theme.retiredOn) }))
}

/** One theme, or null where there is none for this actor. */
export async function getTheme(actor: Actor, slug: string) {
  if (!canManageThemes(actor)) return null
  return db.theme.findUnique({ where: { slug } })
}

/** What a theme is called and whether it is still offered, for its page, which everybody may read; null where there is none. */
export async function getThemeName(_: Actor, slug: string) {
  const theme = await db.theme.findUnique({
    where: { slug },
    select: { slug: true, name: true, retiredOn: true },
  })
  return theme && { ...theme, retiredOn: toDay(theme.retiredOn) }
}
