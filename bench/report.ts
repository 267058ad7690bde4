// The measurements as docs/performance.md.
import os from 'node:os'
import type { FileTiming } from './files.ts'
import { HAND, type Interaction } from './interactions.ts'
import type { Timing } from './measure.ts'
import type { Page } from './pages.ts'
import type { Weight } from './weigh.ts'

export interface Measured {
  page: Page
  /** At each size, the small one first. */
  timings: Timing[]
  weight: Weight
}

interface Results {
  measured: readonly Measured[]
  interactions: readonly Interaction[]
  files: readonly FileTiming[]
  /** Numbers of items. */
  sizes: readonly number[]
  /** The version. */
  postgres: string
}

/** How many times as long a page of the large register takes. */
export const ratio = ({ timings: [small, large] }: Measured) =>
  small && large ? large.median / small.median : Number.NaN

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const MB = (bytes: number) => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`
const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`

/** The document. */
export function report({ measured, interactions, files, sizes, postgres }: Results): string {
  const [small = '', large = ''] = sizes.map((size) => number.format(size))
  return `# Performance

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${os.cpus()[0]?.model.trim()}, ${os.cpus().length} cores,
${Math.round(os.totalmem() / 2 ** 30)} GB, ${os.type()} ${os.release()}; Node ${process.versions.node}, Postgres ${postgres}. Server, database and the readers share the machine.

The production build is measured on two registers, of ${small} and of ${large} action items, that grew over two and a half years: each
item that was begun has 11 progress updates, about 15 versions and as many events; 40 requests and 100 items to a communiqué; half of the
items are closed; two rounds over all open items have closed, one is open. The reader is a member of staff, who sees everything,
where no other is named. A page's time is that of its last byte. The registers take turns, request by request.

## Time

Milliseconds (median, 95th percentile) with one reader; requests per second with 1 and with 16 connections. The ratio of the medians
is to stay under 1.5; pages marked * show more when more has happened, or count a past day anew.

${row(['Page', `${small}: median`, 'p95', '1', '16', `${large}: median`, 'p95', '1', '16', 'ratio'])}
|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
${measured.map(timeRow).join('\n')}

## In the browser

From the click or the key until what it asks for is painted, in Chromium on the register of ${large} items; the 95th percentile is to
stay under 100 ms. The pointer rests on the link for ${HAND.rest} ms and presses it for ${HAND.hold} ms; "at once" it presses as it arrives, faster than a
hand can, so that nothing has been read ahead: for this there is no limit.

${row(['Interaction', 'tries', 'median', 'p95'])}
|---|--:|--:|--:|
${interactions.map(({ name, tries, median, p95 }) => row([name, tries, `${median.toFixed(0)} ms`, `${p95.toFixed(0)} ms`])).join('\n')}

## Files

Every item as a file to download, and the whole register by \`npm run export\` and \`npm run import\`. Memory is what the process
took at most beyond what it had before. The import is without making search anew, which takes some 20 ms more for each item.

${row(['File', 'items', 'seconds', 'items per second', 'size', 'memory'])}
|---|--:|--:|--:|--:|--:|
${files.map(fileRow).join('\n')}

## Weight

HTML unpacked and as it is sent (limit 60 kB), JavaScript as it is sent (limit 150 kB), both with gzip, of the large register.

| Page | Address | HTML | sent | JavaScript sent |
|---|---|--:|--:|--:|
${measured.map(weightRow).join('\n')}

## Why it holds

- A sorted column has an index without nulls, ending in the id: the page after any row is one comparison, in both directions. No
  page is found by counting rows.
- Counts in lists stop at 1,001 and are said as "1,000+". A filter's choices are counted when it is opened.
- A set of up to 1,000 items is found first and then sorted; a larger one is walked along the sorted index, where its rows lie close
  together.
- A search document is short enough to lie in its row: common words are found by walking the list, rare ones by the inverted index;
  Postgres chooses by how common the words are.
- A dashboard reads counters that the transactions keep (by theme, group, day): their number grows with days and groups, not with items.
- A column of the board is one index read from its beginning; what the timeline counts is in an index, so that no row is read for it.
- A page that is sent in pieces is compressed as a whole ([decision 30](decisions/0030-a-flush-does-not-forget.md)).
- Files are written while they are read, a few hundred rows at a time.
`
}

/** The report, and behind it the sections of the former one that it does not have: what is measured by hand. */
export function withOtherSections(written: string, former: string): string {
  const sections = (text: string) => text.split(/^(?=## )/m).slice(1)
  const title = (section: string) => section.split('\n', 1)[0]
  const own = new Set(sections(written).map(title))
  return [written.trimEnd(), ...sections(former).filter((section) => !own.has(title(section)))]
    .map((section) => `${section.trimEnd()}\n`)
    .join('\n')
}

function timeRow(one: Measured): string {
  const cells = ({ median, p95, alone, together }: Timing) => [
    median.toFixed(1),
    p95.toFixed(1),
    alone.toFixed(alone < 10 ? 1 : 0),
    together.toFixed(together < 10 ? 1 : 0),
  ]
  const name = one.page.grows ? `${one.page.name} *` : one.page.name
  return row([name, ...one.timings.flatMap(cells), ratio(one).toFixed(2)])
}

const fileRow = ({ file, items, seconds, bytes, growth }: FileTiming) =>
  row([file, number.format(items), seconds.toFixed(1), number.format(items / seconds), MB(bytes), MB(growth)])

const weightRow = ({ page, weight }: Measured) =>
  row([page.name, `\`${page.address}\``, kB(weight.html), kB(weight.htmlSent), kB(weight.scriptsSent)])
