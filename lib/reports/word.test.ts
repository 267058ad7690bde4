// The generated Word file is opened, and its tables, headings and figures compared with the database.
import { beforeAll, expect, test, vi } from 'vitest'
import { endOfDay } from '#lib/as-of.ts'
import { addDays, type Day, dayIn } from '#lib/dates.ts'
import { readAt } from '#lib/past.ts'
import { db } from '#test/database.ts'
import { readWord, type WordFile } from '#test/word-file.ts'
import { seedIfEmpty } from '../../prisma/seed.ts'
import { makeReportFile } from './file.ts'
import { NO_FIELDS, type ReportOrder, WHOLE_REPORT } from './options.ts'

const ZONE = 'Europe/Zurich'
const today = dayIn(new Date(), ZONE)
const earlier: Day = addDays(today, -180)
const order: ReportOrder = {
  at: null,
  since: endOfDay(earlier, ZONE),
  options: WHOLE_REPORT,
  fields: { ...NO_FIELDS, tdNumber: 'TSAG-TD404', place: 'Geneva', contactEmail: 'desk@example.org' },
  timeZone: ZONE,
  today,
}

let word: WordFile
const complaints = vi.spyOn(console, 'error')

beforeAll(async () => {
  await seedIfEmpty({ databaseUrl: process.env.DATABASE_URL ?? '', demoPassword: null, log: () => {} })
  const file = await makeReportFile(order)
  expect(file.name).toBe('TSAG-TD404.docx')
  word = readWord(file.bytes)
}, 120_000)

const figure = (label: string, column = 1) =>
  Number(
    word.tables
      .get('Requests and action items in figures')
      ?.find(([name]) => name === label)
      ?.[column]?.replace('−', '-'),
  )

test('every word of the report is written', () => {
  expect(complaints).not.toHaveBeenCalled()
  expect(word.text).not.toContain('reports.')
})

test('the headings are Word’s own, numbered, in the order of the parts', () => {
  expect(word.headings.filter((heading) => !/^\d+\.\d/.test(heading))).toEqual([
    '1 Summary',
    '2 Progress by theme',
    '3 Verified and closed',
    '4 What is stuck and why',
    '5 What changed since the last report',
    '6 Requests without an action item',
    'Annex A All action items',
    'Annex B Sources',
    'Annex C Words',
  ])
})

test('the figures are those of the database, and of the database as it stood at the report before', async () => {
  const count = async () => ({
    Requests: await db.request.count({ where: { kind: 'request', withdrawnAt: null } }),
    'Action items': await db.actionItem.count(),
    'Open action items': await db.actionItem.count({ where: { closedAt: null } }),
    '– In progress': await db.actionItem.count({ where: { state: 'in_progress' } }),
    '– Implemented': await db.actionItem.count({ where: { state: 'closed_implemented' } }),
    '– Without a responsible group': await db.actionItem.count({
      where: { closedAt: null, leadGroupId: null },
    }),
    '– Submitted, waiting for verification': await db.actionItem.count({ where: { state: 'submitted' } }),
    'Endorsements (they ask for nothing)': await db.request.count({ where: { kind: 'endorsement' } }),
  })
  const now = await count()
  const before = await readAt(endOfDay(earlier, ZONE), count)
  expect(now).not.toEqual(before)
  for (const label of Object.keys(now) as (keyof typeof now)[]) {
    expect([label, figure(label), figure(label, 2), figure(label, 3)]).toEqual([
      label,
      now[label],
      before[label],
      now[label] - before[label],
    ])
  }
})

test('the full list holds each item as its row says', async () => {
  const items = await db.actionItem.findMany({
    orderBy: { reference: 'asc' },
    select: { reference: true, title: true, lead: { select: { code: true } } },
  })
  const [, ...rows] = word.tables.get('All action items') ?? []
  expect(rows.map(([reference, title, lead]) => [reference, title, lead])).toEqual(
    items.map(({ reference, title, lead }) => [reference, title, lead?.code ?? '–']),
  )
})

test('each theme has a table of its requests, and each request stands in one', async () => {
  const requests = await db.request.findMany({
    where: { kind: 'request', withdrawnAt: null },
    select: { reference: true, themes: { select: { theme: { select: { name: true } } } } },
  })
  const told = [...word.tables].filter(([caption]) => caption.startsWith('Requests about '))
  const first = new Set(
    told.flatMap(([, [, ...rows]]) => rows.map(([cell]) => /^CxO-\d+-\d+/.exec(cell ?? '')?.[0] ?? '')),
  )
  expect([...first].sort()).toEqual(requests.map(({ reference }) => reference).sort())
  for (const [caption] of told)
    expect(
      requests.some(({ themes }) => themes.some(({ theme }) => caption === `Requests about ${theme.name}`)),
    ).toBe(true)
})

test('what was verified stands with its evidence and the verification', async () => {
  const items = await db.actionItem.findMany({
    where: { state: 'closed_implemented', closedAt: { gt: endOfDay(earlier, ZONE) } },
    select: { reference: true, evidence: { select: { shows: true, documentNumber: true } } },
  })
  const [, ...rows] = word.tables.get('Action items verified as implemented') ?? []
  expect(items.length).toBeGreaterThan(0)
  for (const { reference, evidence } of items) {
    const row = rows.find(([item]) => item?.startsWith(reference))
    for (const { documentNumber } of evidence) expect(row?.[2]).toContain(documentNumber)
    expect(row?.[3]).toMatch(/^Verified on /)
  }
})

test('tables repeat their header and keep their rows whole; the chart has an alternative text and data of its own', () => {
  const document = word.parts.get('word/document.xml') ?? ''
  const tables = document.split('<w:tblStyle w:val="ReportTable"/>').slice(1)
  expect(tables).toHaveLength(word.tables.size)
  for (const table of tables) expect(table.split('</w:tr>')[0]).toContain('<w:tblHeader/>')
  const count = (element: RegExp) => document.match(element)?.length ?? 0
  expect(count(/<w:cantSplit\/>/g)).toBe(count(/<w:tr[ >]/g))
  expect(document).toMatch(/<wp:docPr [^>]*descr="Bar chart of \d+ action items by state\. /)
  const chart = word.parts.get('word/charts/chart1.xml') ?? ''
  expect(chart).toContain(`<c:v>${figure('– In progress')}</c:v>`)
})

test('the language, the title and the table of contents are set, and nothing asks to be updated on opening', () => {
  expect(word.parts.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"')
  expect(word.parts.get('docProps/core.xml')).toContain(
    '<dc:title>Progress on the requests of the CxO meetings',
  )
  const document = word.parts.get('word/document.xml') ?? ''
  expect(document).toMatch(/TOC [^<]*\\o/)
  expect(document).toContain('<w:pStyle w:val="TOC2"/>')
  expect(word.parts.get('word/settings.xml')).not.toContain('updateFields')
})

test('every part that another points to is there', () => {
  for (const [list, xml] of word.parts) {
    if (!list.endsWith('.rels')) continue
    const folder = list.replace(/_rels\/[^/]+$/, '')
    for (const [relation] of xml.matchAll(/<Relationship\b[^>]*>/g)) {
      if (relation.includes('TargetMode="External"')) continue
      const target = /Target="([^"]+)"/.exec(relation)?.[1] ?? ''
      const name = new URL(target, `zip:///${folder}`).pathname.slice(1)
      expect([...word.parts.keys()], `${list}: ${target}`).toContain(name)
    }
  }
  const types = word.parts.get('[Content_Types].xml') ?? ''
  for (const name of word.parts.keys())
    expect(
      types.includes(`PartName="/${name}"`) || types.includes(`Extension="${name.split('.').at(-1)}"`),
      name,
    ).toBe(true)
})

test('what is not for everybody is in no report', async () => {
  const item = await db.actionItem.findFirstOrThrow({ where: { state: 'in_progress' }, select: { id: true } })
  const person = await db.person.findFirstOrThrow({ select: { id: true, name: true } })
  const by = { itemId: item.id, authorId: person.id, authorName: person.name }
  for (const visibility of ['register', 'group', 'internal'] as const) {
    await db.progressUpdate.create({ data: { ...by, visibility, text: `Said to ${visibility}` } })
  }
  const { text } = readWord((await makeReportFile(order)).bytes)
  expect(text).toContain('Said to register')
  expect(text).not.toMatch(/Said to (group|internal)/)
})

test('a report of some parts and of one group holds nothing else', async () => {
  const sg13 = await db.group.findFirstOrThrow({ where: { code: 'SG13' }, select: { id: true } })
  const options = { ...WHOLE_REPORT, sections: ['summary', 'list'] as const, groupIds: [sg13.id] }
  const some = readWord((await makeReportFile({ ...order, options })).bytes)
  expect(some.headings).toEqual(['1 Summary', 'Annex A All action items'])
  const [, ...rows] = some.tables.get('All action items') ?? []
  expect(rows).toHaveLength(await db.actionItem.count({ where: { leadGroupId: sg13.id } }))
  expect(new Set(rows.map(([, , lead]) => lead))).toEqual(new Set(['SG13']))
})

const DAY = 86_400_000

test('the report of an instant is the same file when it is made again after everything has changed', async () => {
  const at = new Date()
  const live = readWord((await makeReportFile(order)).bytes)
  await new Promise((resolve) => setTimeout(resolve, 20))
  await changeEverything()
  const again = readWord((await makeReportFile({ ...order, at })).bytes)
  const parts = (file: WordFile) => [...file.parts].filter(([name]) => name !== 'docProps/core.xml')
  expect(parts(again)).toEqual(parts(live))
  const now = readWord(
    (await makeReportFile({ ...order, today: dayIn(new Date(at.getTime() + 90 * DAY), ZONE) })).bytes,
  )
  expect(now.text).toContain('Another title')
  expect(now.text).not.toEqual(live.text)
}, 60_000)

/** Of every kind of row that a report reads. */
async function changeEverything() {
  const person = await db.person.findFirstOrThrow({ select: { id: true, name: true } })
  const items = await db.actionItem.findMany({ select: { id: true } })
  await db.actionItem.updateMany({ data: { title: 'Another title', dueOn: null, health: null } })
  await db.actionItem.updateMany({
    where: { state: { in: ['not_started', 'in_preparation'] } },
    data: { state: 'in_progress' },
  })
  await db.request.updateMany({ data: { title: 'Another request', response: 'noted', paragraph: '99' } })
  await db.theme.updateMany({ where: { slug: { not: '' } }, data: { position: { increment: 5 } } })
  await db.requestTheme.deleteMany({})
  await db.assignment.updateMany({ data: { state: 'ended' } })
  await db.deliverable.deleteMany({})
  await db.communique.updateMany({ data: { tdNumber: 'TSAG-TD999' } })
  await db.meeting.updateMany({ data: { city: 'Elsewhere' } })
  await db.studyPeriod.updateMany({ data: { code: '2029-2032' } })
  for (const { id } of items) {
    await db.progressUpdate.create({
      data: { itemId: id, authorId: person.id, authorName: person.name, text: 'Later' },
    })
    await db.evidence.create({ data: { itemId: id, shows: 'Later', url: 'https://example.org/later' } })
  }
}
