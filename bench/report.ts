// The measurements as docs/performance.md.
import os from 'node:os'
import type { Timing } from './measure.ts'
import type { Weight } from './weigh.ts'

export interface Measured {
  page: string
  address: string
  /** At each size, the small one first. */
  timings: Timing[]
  weight: Weight
}

/** How many times as long a page of the large register takes. */
export const ratio = ({ timings: [small, large] }: Measured) =>
  small && large ? large.median / small.median : Number.NaN

/** The document. `sizes`: numbers of items. */
export function report(measured: readonly Measured[], sizes: readonly number[], postgres: string): string {
  const number = new Intl.NumberFormat('en')
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  const [small = 0, large = 0] = sizes.map((size) => size)
  const times = measured.map((one) => {
    const [a, b] = one.timings
    const cells = (timing?: Timing) =>
      timing
        ? [
            timing.median.toFixed(1),
            timing.p95.toFixed(1),
            timing.alone.toFixed(0),
            timing.together.toFixed(0),
          ]
        : []
    return `| ${[one.page, ...cells(a), ...cells(b), ratio(one).toFixed(2)].join(' | ')} |`
  })
  const weights = measured.map(
    ({ page, address, weight }) =>
      `| ${page} | \`${address}\` | ${kB(weight.html)} | ${kB(weight.htmlSent)} | ${kB(weight.scriptsSent)} |`,
  )
  return `# Performance

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${os.cpus()[0]?.model.trim()}, ${os.cpus().length} cores,
${Math.round(os.totalmem() / 2 ** 30)} GB, ${os.type()} ${os.release()}; Node ${process.versions.node}, Postgres ${postgres}. Server, database and the readers share the machine.

The production build is measured on two registers, of ${number.format(small)} and of ${number.format(large)} action items. Each item has 10 progress updates and
12 events; 40 requests and 100 items to a communiqué; half of the items are closed. The reader is a member of staff, who sees
everything. A page's time is that of its last byte. The registers take turns, request by request.

## Time

Milliseconds (median, 95th percentile) with one reader; requests per second with 1 and with 16 connections. The ratio of the medians
is to stay under 1.5.

| Page | ${number.format(small)}: median | p95 | 1 | 16 | ${number.format(large)}: median | p95 | 1 | 16 | ratio |
|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
${times.join('\n')}

## Weight

HTML unpacked and as it is sent (limit 60 kB), JavaScript as it is sent (limit 150 kB), both with gzip.

| Page | Address | HTML | sent | JavaScript sent |
|---|---|--:|--:|--:|
${weights.join('\n')}

## Why it holds

- A sorted column has an index without nulls, ending in the id: the page after any row is one comparison, in both directions. No
  page is found by counting rows.
- Counts stop at 1,001 and are said as "1,000+". A filter's choices are counted when it is opened.
- A set of up to 1,000 items is found first and then sorted; a larger one is walked along the sorted index, where its rows lie close
  together.
- A search document is short enough to lie in its row: common words are found by walking the list, rare ones by the inverted index;
  Postgres chooses by how common the words are.
- Home's figures are the lists' own capped counts; the headline looks at the latest meetings only.
`
}
