// Everything a report says, read from the register as it stood, before it is put into words.
import { dayIn } from '#lib/dates.ts'
import { readAt } from '#lib/past.ts'
import { withParts } from '#lib/people/actor.ts'
import type { Changes } from '#lib/what-changed/kinds.ts'
import { listChanges } from '#lib/what-changed/queries.ts'
import type { ReportOrder } from '../options.ts'
import { countFigures, type Figures } from './figures.ts'
import { type ReportItem, readItems } from './items.ts'
import { type Proof, type ReportUpdate, readProgress, readProofs } from './progress.ts'
import { type ReportRequest, readRequests } from './requests.ts'
import { readScope } from './scope.ts'
import { readPeriod, readSources, type Source } from './sources.ts'

export interface Facts {
  figures: Figures
  /** The same figures at the report before; null when there was none. */
  before: Figures | null
  requests: ReportRequest[]
  items: ReportItem[]
  /** Since the report before; null when there was none. */
  changes: Changes | null
  /** Newest first, since the report before. */
  progress: Map<string, ReportUpdate[]>
  proofs: Map<string, Proof>
  sources: Source[]
  period: string
}

/** Reads at the order's instant, and the figures of the report before at its own. */
export async function readFacts(order: ReportOrder): Promise<Facts> {
  const { at, since } = order
  const facts = await (at ? readAt(at, () => readNow(order)) : readNow(order))
  return {
    ...facts,
    before: since && (await readAt(since, () => readBefore(order, since))),
    changes: since && (await readChanges(order, since)),
  }
}

// One query after the other: the past is read in one transaction, which has one connection.
async function readNow({ options, since, today }: ReportOrder) {
  const scope = await readScope(options)
  const items = await readItems(scope)
  const ids = items.map(({ id }) => id)
  return {
    figures: await countFigures(scope, today),
    requests: await readRequests(scope),
    items,
    progress: await readProgress(ids, since),
    proofs: await readProofs(items.filter(({ state }) => state === 'closed_implemented').map(({ id }) => id)),
    sources: await readSources(scope),
    period: await readPeriod(today),
  }
}

const readBefore = async ({ options, timeZone }: ReportOrder, since: Date) =>
  countFigures(await readScope(options), dayIn(since, timeZone))

/** Of each kind so many lines at most. */
const MOST_CHANGES = 200

async function readChanges({ options, at, today, timeZone }: ReportOrder, since: Date): Promise<Changes> {
  const parts = () => withParts(options.groupIds)
  const groups = options.groupIds.length === 0 ? [] : await (at ? readAt(at, parts) : parts())
  return listChanges(
    { from: since, to: at, fromDay: dayIn(since, timeZone), toDay: today },
    { filter: { communiques: options.communiqueIds, themes: [], groups }, limit: MOST_CHANGES },
  )
}
