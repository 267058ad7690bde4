import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import type { Column, Rows } from './cells.ts'
import { writeCsv } from './csv.ts'
import { streamOf } from './stream.ts'
import { writeWorkbook } from './workbook.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const columns: Column[] = ['Reference', 'Title', 'Due'].map((label) => ({ label, width: 20 }))
const BATCH = 500

/** So many rows, of which each is like no other; `at` is told after each batch how many there were. */
const rows =
  (count: number, at: (rows: number) => void = () => {}): Rows =>
  async (each) => {
    for (let from = 0; from < count; from += BATCH) {
      await each(
        Array.from({ length: BATCH }, (_, n) => [
          { text: `CxO-2024-${from + n}`, href: `https://register.example/items/CxO-2024-${from + n}` },
          `Item ${from + n} ${Math.sin(from + n)
            .toString(36)
            .repeat(8)}`,
          { day: '2026-12-01' },
        ]),
      )
      at(from + BATCH)
    }
  }

const inUse = () => {
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1024 / 1024
}

test.each(['csv', 'xlsx'])(
  '100,000 rows take no more memory as %s than the first thousands',
  async (format) => {
    const used: number[] = []
    const read = rows(100_000, (count) => {
      if (count % 10_000 === 0) used.push(inUse())
    })
    let bytes = 0
    const write = async (chunk: Uint8Array) => {
      bytes += chunk.length
    }
    if (format === 'csv') await writeCsv(columns, read, write)
    else await writeWorkbook([{ name: 'Plan', columns, header: true, rows: read }], write)
    expect(bytes).toBeGreaterThan(3_000_000)
    expect(used).toHaveLength(10)
    expect(Math.max(...used) - (used[0] ?? 0)).toBeLessThan(8)
  },
)

test('no rows are read while nobody takes the file', async () => {
  let read = 0
  const stream = streamOf((write) =>
    writeWorkbook(
      [
        {
          name: 'Plan',
          columns,
          header: true,
          rows: rows(100_000, (count) => {
            read = count
          }),
        },
      ],
      write,
    ),
  )
  await new Promise((go) => setTimeout(go, 200))
  expect(read).toBeLessThan(5_000)
  await stream.cancel()
})
