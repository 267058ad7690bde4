// Themes as a form names them.
import type { Tx } from '#lib/db.ts'
import { invalidField } from '#lib/errors.ts'

/** The themes with these ids, each once. Throws `invalid` for the field `themes` when one of them is not there. */
export async function findThemes(tx: Tx, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
  const wanted = [...new Set(ids)]
  const themes = await tx.theme.findMany({
    where: { id: { in: wanted } },
    take: 200,
    select: { id: true, name: true },
  })
  return themes.length === wanted.length ? themes : invalidField('themes', 'themeUnknown')
}
