// What groups and themes an item can be given, asked for when its cell is edited.

export interface CellChoices {
  groups: { code: string; title: string }[]
  themes: { id: string; name: string; isChosen: boolean }[]
}

/** Throws when the server does not answer. */
export async function loadChoices(reference: string): Promise<CellChoices> {
  const answer = await fetch(`/items/bulk/choices?item=${encodeURIComponent(reference)}`)
  if (!answer.ok) throw new Error(`The choices of ${reference} were not answered: ${answer.status}`)
  return answer.json()
}
