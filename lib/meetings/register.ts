// Statements → requests: numbered in document order after those there are, each with its themes and, where asked,
// its first action item with the groups proposed for it. Runs inside the transaction of who registers.
import type { SuggestedGroup } from '#lib/communique/types.ts'
import type { Tx } from '#lib/db.ts'
import { recordEvent } from '#lib/events.ts'
import type { StatementKind } from '#lib/generated/prisma/enums.ts'
import { createItemIn } from '#lib/items/create.ts'
import type { Operation } from '#lib/mutation.ts'
import { listProposableGroups } from './groups.ts'
import { asJson } from './stored.ts'
import { resolveThemes } from './themes.ts'

/** A statement to register; quote and offsets are null where only its place is known. */
export interface StatementToRegister {
  kind: StatementKind
  title: string
  summary: string
  verb: string
  addressee: string
  action: string
  quote: string | null
  section: string | null
  paragraph: string
  sentence: number
  startOffset: number | null
  endOffset: number | null
  /** Names; those that do not exist are made. */
  themes: readonly string[]
  suggestedGroups: readonly SuggestedGroup[]
  createItem: boolean
  /** Codes of groups of the current study period; unknown ones are left out. */
  leadCode: string | null
  collaboratorCodes: readonly string[]
}

/** Registers the statements, given in document order. Returns their references. */
export async function registerStatements(
  tx: Tx,
  operation: Operation,
  communique: { id: string; prefix: string },
  statements: readonly StatementToRegister[],
): Promise<string[]> {
  if (statements.length === 0) return []
  const { nextRequestNumber } = await tx.communique.update({
    where: { id: communique.id },
    data: { nextRequestNumber: { increment: statements.length } },
    select: { nextRequestNumber: true },
  })
  const themeIds = await resolveThemes(
    tx,
    operation,
    statements.flatMap(({ themes }) => themes),
  )
  const groups = await listProposableGroups(tx, operation.today)
  const groupIds = new Map(groups.map(({ code, id }) => [code, id]))
  const references: string[] = []
  for (const [index, statement] of statements.entries()) {
    const number = nextRequestNumber - statements.length + index
    references.push(await registerOne(tx, operation, communique, number, statement, themeIds, groupIds))
  }
  return references
}

/** "CxO-2024-07". */
const referenceOf = (prefix: string, number: number) => `${prefix}-${String(number).padStart(2, '0')}`

async function registerOne(
  tx: Tx,
  operation: Operation,
  communique: { id: string; prefix: string },
  number: number,
  statement: StatementToRegister,
  themeIds: ReadonlyMap<string, string>,
  groupIds: ReadonlyMap<string, string>,
): Promise<string> {
  const { themes, createItem, leadCode, collaboratorCodes, suggestedGroups, ...said } = statement
  const reference = referenceOf(communique.prefix, number)
  const themesOfIt = [...new Set(themes.map((name) => themeIds.get(name)))].filter((id) => id !== undefined)
  const request = await tx.request.create({
    data: {
      ...said,
      communiqueId: communique.id,
      number,
      reference,
      suggestedGroups: asJson(suggestedGroups),
      createdAt: operation.now,
      themes: { create: themesOfIt.map((themeId) => ({ themeId })) },
    },
    select: { id: true },
  })
  await recordEvent(tx, operation, {
    subjectType: 'request',
    subjectId: request.id,
    subject: reference,
    action: 'request.registered',
    to: { kind: said.kind, title: said.title },
    requestId: request.id,
    version: 1,
  })
  if (createItem) {
    await createItemIn(tx, operation, {
      requestIds: [request.id],
      title: said.title,
      summary: said.summary,
      themeIds: themesOfIt,
      leadGroupId: (leadCode && groupIds.get(leadCode)) || null,
      collaboratorGroupIds: collaboratorCodes
        .filter((code) => code !== leadCode)
        .flatMap((code) => groupIds.get(code) ?? []),
    })
  }
  return reference
}
