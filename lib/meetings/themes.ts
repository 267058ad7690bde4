// The themes that a registration names: those there are, by name in any case, and the others made.
import type { Tx } from '#lib/db.ts'
import { recordEvent } from '#lib/events.ts'
import type { Operation } from '#lib/mutation.ts'
import { slugOf } from './facts.ts'

/** Name (as given) → id of its theme; missing themes are made, in order, after the last. */
export async function resolveThemes(
  tx: Tx,
  operation: Operation,
  names: readonly string[],
): Promise<Map<string, string>> {
  const themes = await tx.theme.findMany({ select: { id: true, name: true, slug: true, position: true } })
  const ids = new Map<string, string>()
  let position = Math.max(0, ...themes.map((theme) => theme.position))
  for (const name of new Set(names)) {
    const slug = slugOf(name) || 'theme'
    const known = themes.find((theme) => sameName(theme.name, name) || theme.slug === slug)
    if (known) {
      ids.set(name, known.id)
      continue
    }
    position++
    const made = await tx.theme.create({
      data: { slug, name, position },
      select: { id: true, name: true, slug: true, position: true },
    })
    themes.push(made)
    ids.set(name, made.id)
    await recordEvent(tx, operation, {
      subjectType: 'theme',
      subjectId: made.id,
      subject: name,
      action: 'theme.created',
      to: { name },
      version: 1,
    })
  }
  return ids
}

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
