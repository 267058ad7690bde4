// A communiqué of which only facts are known: its requests are registered by their places, without document and quotes;
// an import of the document fills them in later.
import { assertMay } from '#lib/errors.ts'
import { type Call, mutate } from '#lib/mutation.ts'
import type { CommuniqueFacts } from './facts.ts'
import { createCommunique } from './keep-document.ts'
import { canImport } from './policy.ts'
import { registerStatements, type StatementToRegister } from './register.ts'

/** Registers the meeting and the statements, given in document order. Returns the communiqué's slug and the references. */
export async function registerPlaces(
  call: Call,
  input: { facts: CommuniqueFacts; language: string; statements: readonly StatementToRegister[] },
): Promise<{ slug: string; references: string[] }> {
  return mutate(call, 'communique.register_places', async (tx, operation) => {
    assertMay(canImport(operation.actor))
    const communique = await createCommunique(tx, operation, input.facts, input.language, null)
    const references = await registerStatements(tx, operation, communique, input.statements)
    return { slug: communique.slug, references }
  })
}
