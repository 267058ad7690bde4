// The preview of a spreadsheet: each line is really carried out, and taken back. What it says is what the register would answer.
import { type Actor, visibleTo } from '#lib/actor.ts'
import type { Tx } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import type { Meanwhile } from '#lib/meanwhile.ts'
import type { Operation } from '#lib/mutation.ts'
import type { Say } from '#lib/words.ts'
import { type Act, actsOf, reasonsOf } from './acts.ts'
import { type Edits, editsOf } from './edits.ts'
import { type Known, lookUp, reportKey } from './known.ts'
import { MOST_CHANGES } from './limits.ts'
import type { Line } from './lines.ts'
import { loadStored, loadVersion, type Stored } from './stored.ts'
import { UnreadableSheet } from './unreadable.ts'
import type { Judged, Reason } from './verdict.ts'

/** What comes of each line, in their order. Throws UnreadableSheet `too_many_changes`. */
export async function judgeLines(
  tx: Tx,
  operation: Operation,
  lines: readonly Line[],
  say: Say,
): Promise<Judged[]> {
  const stored = await loadStored(tx, [...new Set(lines.map(({ reference }) => reference))], say)
  const known = await lookUp(tx, operation.actor, lines)
  const judged: Judged[] = []
  const seen = new Set<string>()
  let changing = 0
  for (const line of lines) {
    const now = stored.get(line.reference)
    const twice = seen.has(line.reference)
    seen.add(line.reference)
    const verdict = twice
      ? refused(now, { key: 'sheets.reasons.twice' })
      : now
        ? await judgeLine(tx, operation, line, now, known, say)
        : refused(undefined, { key: 'sheets.reasons.unknown' })
    if (verdict.verdict !== 'unchanged' && ++changing > MOST_CHANGES)
      throw new UnreadableSheet('too_many_changes')
    judged.push(verdict)
  }
  return judged
}

const refused = (now: Stored | undefined, reason: Reason): Judged => ({
  verdict: 'refused',
  title: now?.title ?? '',
  seenVersion: now?.version ?? null,
  changes: [],
  meanwhile: [],
  reasons: [reason],
})

async function judgeLine(
  tx: Tx,
  operation: Operation,
  line: Line,
  now: Stored,
  known: Known,
  say: Say,
): Promise<Judged> {
  const prepared = await prepare(line, now, known, say)
  if ('key' in prepared) return refused(now, prepared)
  const { acts, changes, wrong, aside } = prepared
  const face = { title: now.title, seenVersion: now.version, changes, meanwhile: [] }
  if (acts.length === 0 && wrong.length === 0) return { ...face, verdict: 'unchanged', reasons: aside }
  const why = wrong.length > 0 ? wrong : await tryOut(tx, operation, acts, now.version)
  const others = line.baseVersion === now.version ? [] : await changesSince(tx, operation.actor, now, line)
  if (why.length > 0) return { ...face, verdict: 'refused', reasons: [...why, ...aside] }
  return {
    ...face,
    verdict: others.length === 0 ? 'ready' : 'conflict',
    meanwhile: others,
    reasons: aside,
  }
}

/** The acts of a line on the item as it is, or the one sentence that refuses it before. */
export async function prepare(
  line: Line,
  now: Stored,
  known: Known,
  say: Say,
): Promise<Reason | (Omit<Edits, 'fields' | 'report'> & { acts: Act[] })> {
  if (line.baseVersion === null) return { key: 'sheets.reasons.noVersion' }
  const base = line.baseVersion === now.version ? now : await loadVersion(now, line.baseVersion, say)
  if (base === null) return { key: 'sheets.reasons.noSuchVersion' }
  const edits = editsOf(line, base, now, say)
  if (edits.report && known.sent.has(reportKey(line) ?? '')) {
    edits.report = null
    edits.changes = edits.changes.filter(({ field }) => field in edits.fields)
  }
  const acts = actsOf(line, edits, now, known)
  const { changes, wrong, aside } = edits
  return { acts, changes, wrong, aside }
}

/** Why the acts do not go through, one after the other; nothing when they do. Either way nothing of them stays. */
async function tryOut(
  tx: Tx,
  operation: Operation,
  acts: readonly Act[],
  version: number,
): Promise<Reason[]> {
  await tx.$executeRaw`SAVEPOINT line`
  try {
    await carryOut(tx, operation, acts, version)
    return []
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return reasonsOf(error)
  } finally {
    await tx.$executeRaw`ROLLBACK TO SAVEPOINT line`
    await tx.$executeRaw`RELEASE SAVEPOINT line`
  }
}

/** The acts in the larger act's transaction. Throws what they throw. */
export async function carryOut(
  tx: Tx,
  operation: Operation,
  acts: readonly Act[],
  version: number,
): Promise<void> {
  const call = { ...operation, within: { tx, id: operation.id } }
  for (const [index, act] of acts.entries()) await act(call, version + index)
}

/**
 * What others did to the item since the line went out, as far as the actor may read it; of what is hidden only that there was
 * something. One's own acts are no news.
 */
async function changesSince(tx: Tx, actor: Actor, now: Stored, line: Line): Promise<Meanwhile[]> {
  const since = { subjectType: 'item', subjectId: now.id, version: { gt: line.baseVersion ?? 0 } }
  const others = { ...since, NOT: { actorId: actor.id } }
  const events = await tx.event.findMany({
    where: { ...others, AND: visibleTo(actor) },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    take: 20,
    select: { action: true, actorName: true, at: true, from: true, to: true },
  })
  const told = events.map((event) => ({ ...event, at: event.at.toISOString() }))
  if (told.length > 0) return told
  const hidden = await tx.event.findFirst({ where: others, orderBy: { at: 'asc' }, select: { at: true } })
  return hidden
    ? [{ action: 'hidden', actorName: '', at: hidden.at.toISOString(), from: null, to: null }]
    : []
}
