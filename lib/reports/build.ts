// Makes a report: reads the register as it stood, and writes the sections that were chosen.
import { wordsIn } from '#lib/words.ts'
import type { ReportContent } from './content.ts'
import type { ReportOrder, SectionKey } from './options.ts'
import { readFacts } from './read/facts.ts'
import { writeDefinitions, writeList, writeSources } from './write/annexes.ts'
import { writeChanges } from './write/changes.ts'
import { writeClosed } from './write/closed.ts'
import { writeCover } from './write/cover.ts'
import { type BlockDraft, numbered, type PartDraft } from './write/draft.ts'
import { type Pen, penFor } from './write/pen.ts'
import { writeStuck } from './write/stuck.ts'
import { writeSummary } from './write/summary.ts'
import { writeThemes } from './write/themes.ts'
import { writeWithoutItem } from './write/without-item.ts'

interface Section {
  key: SectionKey
  /** On pages that lie on their side. */
  wide: boolean
  write: (pen: Pen) => BlockDraft[]
}

const WRITERS: readonly Section[] = [
  { key: 'summary', wide: false, write: writeSummary },
  { key: 'themes', wide: true, write: writeThemes },
  { key: 'closed', wide: false, write: writeClosed },
  { key: 'stuck', wide: false, write: writeStuck },
  { key: 'changes', wide: false, write: writeChanges },
  { key: 'withoutItem', wide: false, write: writeWithoutItem },
  { key: 'list', wide: true, write: writeList },
  { key: 'sources', wide: false, write: writeSources },
  { key: 'definitions', wide: false, write: writeDefinitions },
]

/**
 * The content of the report: only what everybody may read, whoever asks. The same order on the same history gives the same
 * content, whenever and wherever it is made.
 */
export async function buildReport(order: ReportOrder): Promise<ReportContent> {
  const words = wordsIn()
  const pen = penFor(words, order, await readFacts(order))
  const title = order.fields.title || pen.t('titleDefault')
  return {
    language: words.language,
    title,
    creator: pen.t('sourceName'),
    cover: writeCover(pen, title),
    contentsTitle: pen.t('contents'),
    parts: numbered(inParts(pen), (letter) => pen.t('annex', { letter })),
  }
}

/** Neighbours of one orientation share their pages. */
function inParts(pen: Pen): PartDraft[] {
  const parts: PartDraft[] = []
  for (const { key, wide, write } of WRITERS) {
    if (!pen.order.options.sections.includes(key)) continue
    const last = parts.at(-1)
    if (last?.wide === wide) last.blocks.push(...write(pen))
    else parts.push({ wide, blocks: write(pen) })
  }
  return parts
}
