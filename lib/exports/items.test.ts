import { Buffer } from 'node:buffer'
import { unzipSync } from 'fflate'
import readExcelFile from 'read-excel-file/universal'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#lib/actor.ts'
import { readFilter } from '#lib/items/list/filter.ts'
import { readItems } from '#lib/items/list/queries.ts'
import { readAt } from '#lib/past.ts'
import { wordsIn } from '#lib/words.ts'
import { db } from '#test/database.ts'
import { makeCommunique, makeItem, makeRequest, makeUpdate } from '#test/item-rows.ts'
import { callAs, makeGroup, makePerson, TODAY } from '#test/people.ts'
import { type Rows, rowsOf } from './cells.ts'
import { writeCsv } from './csv.ts'
import { countAllItems, itemColumns, itemRows } from './items.ts'
import { streamOf } from './stream.ts'
import { writeWorkbook } from './workbook.ts'

const { say } = wordsIn('en')
const setting = { say, origin: 'https://register.example', timeZone: 'Europe/Zurich' }
let viewer: Actor

beforeAll(async () => {
  const author = await makePerson({ roles: ['staff'] })
  viewer = (await callAs(await makePerson())).actor
  const sg15 = await makeGroup('SG15')
  const request = await makeRequest(await makeCommunique('CxO-2024'))
  const first = await makeItem(request, { title: '=1+1 "quoted", and more', lead: sg15, dueOn: '2026-12-01' })
  await makeUpdate(first, author, 'Everybody reads this.\nIn two lines.')
  await makeUpdate(first, author, 'Only staff reads this.', 'internal')
  await makeItem(request, { title: 'Éclair <&> \u0007tide', dueOn: null, state: 'closed_implemented' })
})

async function exported(query: Record<string, string>, format: 'csv' | 'xlsx', rows?: Rows): Promise<Buffer> {
  const filter = readFilter({ state: 'any', sort: 'reference', ...query })
  const reading = await readItems(viewer, filter, TODAY)
  const columns = itemColumns(filter.columns, say)
  const read = rows ?? itemRows(reading, setting)
  const stream = streamOf((write) =>
    format === 'csv'
      ? writeCsv(columns, read, write)
      : writeWorkbook([{ name: 'Action plan', columns, header: true, rows: read }], write),
  )
  return Buffer.from(await new Response(stream).arrayBuffer())
}

test('a CSV has a mark, ISO days, line ends as RFC 4180 has them, and no formulas', async () => {
  const csv = (await exported({ columns: 'reference,title,lead,state,due' }, 'csv')).toString('utf8')
  expect(csv.startsWith('\uFEFF')).toBe(true)
  expect(csv.slice(1).split('\r\n')).toEqual([
    'Reference,Action item,Responsible,State,Due',
    `CxO-2024-01-1,"'=1+1 ""quoted"", and more",SG15,In progress,2026-12-01`,
    'CxO-2024-01-2,Éclair <&> \u0007tide,,Implemented,',
    '',
  ])
})

test('an export tells what everybody may read, not what is marked internal', async () => {
  const csv = (await exported({ columns: 'reference,title,progress' }, 'csv')).toString('utf8')
  expect(csv).toContain('Everybody reads this.')
  expect(csv).not.toContain('Only staff')
})

test('a spreadsheet has real dates, texts that are texts, and links to the items', async () => {
  const bytes = await exported({ columns: 'reference,title,due,progress' }, 'xlsx')
  const [sheet] = await readExcelFile(new Uint8Array(bytes).buffer)
  expect(sheet?.data).toEqual([
    ['Reference', 'Action item', 'Due', 'Latest progress'],
    [
      'CxO-2024-01-1',
      '=1+1 "quoted", and more',
      new Date('2026-12-01T00:00:00Z'),
      'Everybody reads this.\nIn two lines.',
    ],
    ['CxO-2024-01-2', 'Éclair <&> tide', null, null],
  ])
  const xml = Buffer.from(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? []).toString('utf8')
  expect(xml).toContain('HYPERLINK(&quot;https://register.example/items/CxO-2024-01-1&quot;')
  expect(xml.match(/<f>/g)).toHaveLength(2)
  expect(xml).toContain('state="frozen"')
  expect(xml).toContain('<autoFilter ref="A1:D3"/>')
})

test('the list of an earlier day is exported as it stood', async () => {
  const filter = readFilter({ state: 'any' })
  const count = (instant: string) =>
    readAt(new Date(instant), async () => {
      const reading = await readItems(viewer, filter, TODAY)
      let rows = 0
      await itemRows(
        reading,
        setting,
      )(async (batch) => {
        rows += batch.length
      })
      return [rows, await countAllItems(reading)]
    })
  expect(await count('2020-01-01T00:00:00Z')).toEqual([0, 0])
  expect(await count(new Date(Date.now() + 1000).toISOString())).toEqual([2, 2])
})

test('who stops a download stops its reading', async () => {
  const open = () =>
    db.$queryRaw<
      unknown[]
    >`SELECT 1 FROM pg_stat_activity WHERE query LIKE '%FETCH%exported%' AND state <> 'idle'
      AND pid <> pg_backend_pid() AND datname = current_database()`
  const reading = await readItems(viewer, readFilter({ state: 'any' }), TODAY)
  let ended: unknown
  const stream = streamOf(async (write) => {
    await itemRows(
      reading,
      setting,
    )(async () => {
      for (;;) await write(new Uint8Array(100_000))
    }).catch((error) => {
      ended = error
      throw error
    })
  })
  const reader = stream.getReader()
  await reader.read()
  expect(await open()).toHaveLength(1)
  await reader.cancel()
  await expect.poll(async () => (await open()).length).toBe(0)
  await expect.poll(() => ended).toBeDefined()
})

test('a file is written no faster than it is read', async () => {
  let written = 0
  const stream = streamOf(async (write) => {
    for (; written < 1000; written++) await write(new Uint8Array(1000))
  })
  await new Promise((go) => setTimeout(go, 50))
  expect(written).toBeLessThan(5)
  expect((await new Response(stream).arrayBuffer()).byteLength).toBe(1_000_000)
})

test('who takes nothing for too long is taken to have gone', async () => {
  const ended = Promise.withResolvers<unknown>()
  streamOf(async (write) => {
    try {
      for (;;) await write(new Uint8Array(1000))
    } catch (error) {
      ended.resolve(error)
      throw error
    }
  }, 20)
  expect(await ended.promise).toBeInstanceOf(Error)
})

test.each(['=', '+', '-', '@', '\t', '\r'])(
  'a text that begins with %j is no formula anywhere',
  async (sign) => {
    const rows = rowsOf([['CxO-2024-01-1', `${sign}cmd|calc`]])
    const csv = (await exported({ columns: 'reference,title' }, 'csv', rows)).toString('utf8')
    expect(csv.split('\r\n')[1]).toMatch(/^CxO-2024-01-1,"?'/)
    const bytes = await exported({ columns: 'reference,title' }, 'xlsx', rows)
    const xml = Buffer.from(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? []).toString('utf8')
    expect(xml).not.toContain('<f>')
    expect(xml).toContain('s="4" t="inlineStr"')
  },
)
