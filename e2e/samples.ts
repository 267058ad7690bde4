// What the addresses with an id in them are tried on: rows of the first register, and some made for it.
import path from 'node:path'
import type { Browser, Page } from '@playwright/test'
import pg from 'pg'
import { openCluster } from '#scripts/postgres.ts'
import { communiqueOf, importText, registerText } from './communiques.ts'
import { makeFeed } from './feeds.ts'
import { makeReport } from './reports.ts'
import type { Sessions } from './sessions.ts'
import { downloadSheet, saveSheet, sendSheet } from './sheets.ts'

export interface Samples {
  /** Ids of an undecided review and of one of its proposals, of a registered file, of a review with everything kept. */
  review: string
  proposal: string
  file: string
  decided: string
  /** Of a proposal to SG15, of a deliverable and of an update of SG15. */
  assignment: string
  deliverable: string
  update: string
  /** Of an ask of SG15 and of a comment that staff wrote, on the item that moves. */
  ask: string
  comment: string
  /** Of the viewer, of a deactivated person, of the chair of SG15 and of that function. */
  person: string
  gone: string
  officer: string
  membership: string
  /** Of the chair of SG11, who has the next step of an item. */
  holder: string
  /** Of a spreadsheet that staff sent in, with a line to apply. */
  sheet: string
  /** Slugs. */
  theme: string
  retired: string
  /** Slugs of the first register's open round and of its closed one. */
  round: string
  closedRound: string
  /** Id of what staff changed in the action plan. */
  act: string
  /** Id of a shared view that is pinned. */
  view: string
  /** Id of a calendar of staff. */
  feed: string
  /** Id of a report. */
  report: string
  /** Id of a mail of which nobody knows whether it arrived. */
  mail: string
  /** Id of what the chair of SG15 was told of an item. */
  notification: string
  /** References of an item that answers two requests, and of a request related to another. */
  linked: string
  related: string
}

/** A connection to the database of the server under test. */
export async function connect(): Promise<pg.Client> {
  const folder = path.resolve('.test-data', process.env.E2E_DATA ?? 'e2e', 'postgres')
  const cluster = await openCluster(folder, { durable: false })
  const client = new pg.Client({ connectionString: cluster.url('postgres') })
  await client.connect()
  return client
}

interface Studio {
  browser: Browser
  sessions: Sessions
  baseURL: string | undefined
  /** Of the meetings that are made up; no other test may take it, nor the one twenty years on. */
  year: number
}

export async function makeSamples(database: pg.Client, studio: Studio): Promise<Samples> {
  const { browser, sessions, baseURL, year } = studio
  const context = async (person: 'staff' | 'admin' | 'chair of SG15') =>
    browser.newContext({ baseURL, storageState: await sessions.of(person) })
  const [ofStaff, ofAdmin] = [await context('staff'), await context('admin')]
  const made = await makeRows(await ofStaff.newPage(), await ofAdmin.newPage(), year)
  await Promise.all([ofStaff.close(), ofAdmin.close()])
  const ofChair = await context('chair of SG15')
  const ask = await askAsChair(await ofChair.newPage())
  await ofChair.close()
  return { ...made, ask, ...(await findRows(database, made.review, `cxo-${year}`)) }
}

async function makeRows(staff: Page, admin: Page, year: number) {
  const imported = await importTwice(staff, year)
  const registered = await register(staff, year)
  await flag(staff, registered.linked)
  return {
    ...imported,
    ...registered,
    sheet: await sendEdited(staff, year),
    retired: await retire(staff, year),
    view: await pinView(staff, year),
    comment: await comment(staff, year),
    gone: await deactivate(admin, year),
    feed: await makeFeed(staff, `Calendar of ${year}`),
    report: await makeReport(staff, { title: `Report of ${year}` }),
  }
}

async function findRows(database: pg.Client, review: string, slug: string) {
  const one = async (sql: string, value?: string): Promise<string> => {
    const { rows } = await database.query<{ id: string }>(sql, value ? [value] : [])
    if (!rows[0]) throw new Error(`The first register has none of: ${sql}`)
    return rows[0].id
  }
  const officer = await one(`select id from person where email = 'chair.sg15@demo.example'`)
  return {
    officer,
    proposal: await one(
      'select id from proposal where import_id = $1 order by paragraph_index, start_offset limit 1',
      review,
    ),
    file: await one('select file_id as id from communique where slug = $1', slug),
    assignment: await one(
      `select a.id from assignment a join action_item i on i.id = a.item_id join "group" g on g.id = a.group_id
        where i.reference = 'CxO-2024-05-1' and g.code = 'SG15'`,
    ),
    deliverable: await one(
      `select d.id from deliverable d join action_item i on i.id = d.item_id where i.reference = 'CxO-2024-03-1'`,
    ),
    update: await one(
      `select u.id from progress_update u join action_item i on i.id = u.item_id
        where i.reference = 'CxO-2024-03-1' and u.author_id = $1 order by u.id desc limit 1`,
      officer,
    ),
    holder: await one(`select id from person where email = 'chair.sg11@demo.example'`),
    act: await one(
      `select a.id from undoable_act a join person p on p.id = a.actor_id
        where p.email = 'staff@demo.example' order by a.at desc limit 1`,
    ),
    person: await one(`select id from person where email = 'viewer@demo.example'`),
    membership: await one('select id from membership where person_id = $1', officer),
    round: await one('select slug as id from round where closed_at is null order by opened_at limit 1'),
    closedRound: await one(
      'select slug as id from round where closed_at is not null order by closed_at limit 1',
    ),
    mail: await one(
      `insert into mail (key, kind, address, subject, text, html, state, attempts) values
        ('sample:' || $1, 'sample', 'sample@example.org', 'A sample', 'Words.', '<p>Words.</p>', 'unknown', 1) returning id`,
      slug,
    ),
    // Of two items: the one that is opened is read then, the other stays to be marked.
    notification: await one(
      `insert into notification (person_id, key, kind, reason, item_id, step, due_on, created_at, mail_settled_at)
       select $1::uuid, 'sample:' || reference || now(), 'reminder', 'officer', id, 'due', current_date, now(), now()
         from action_item where reference in ('CxO-2024-01-1', 'CxO-2024-03-1') order by reference returning id`,
      officer,
    ),
    theme: await one('select slug as id from theme where retired_on is null order by position limit 1'),
  }
}

async function importTwice(page: Page, year: number): Promise<Pick<Samples, 'review' | 'decided'>> {
  const idOf = () => new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await importText(
    page,
    communiqueOf(`1 March ${year}`, [
      'CxOs encouraged ITU to number all ferries, and called on ITU-T to publish their timetables.',
      'Ferries are slow.',
    ]),
  )
  const review = idOf()
  await importText(page, communiqueOf(`1 April ${year + 20}`, ['CxOs encouraged ITU to name all bridges.']))
  await page.getByRole('button', { name: 'Keep the undecided one' }).click()
  await page.getByRole('button', { name: 'Register 1 request' }).waitFor()
  return { review, decided: idOf() }
}

async function register(page: Page, year: number): Promise<Pick<Samples, 'linked' | 'related'>> {
  await registerText(page, `1 May ${year}`, [
    'CxOs encouraged ITU to weigh anchors.',
    'CxOs encouraged ITU to tie knots.',
  ])
  const [first, second] = [`CxO-${year}-01`, `CxO-${year}-02`]
  await page.goto(`/requests/${first}/relate`)
  await page.getByLabel('Reference of the other request').fill(second)
  await page.getByRole('button', { name: 'Relate' }).click()
  await page.getByText('The requests are related.').waitFor()
  await page.goto(`/items/${first}-1/requests`)
  await page.getByLabel('Reference of the request').fill(second)
  await page.getByRole('button', { name: 'Link', exact: true }).click()
  await page.getByText('The request is linked.').waitFor()
  return { linked: `${first}-1`, related: first }
}

async function sendEdited(page: Page, year: number): Promise<string> {
  const [row] = await downloadSheet(page, `/items/sheet.xlsx?communique=cxo-${year}&state=any`)
  await sendSheet(page, `plan-${year}.xlsx`, await saveSheet([{ ...row, 'Due date': '2099-01-01' }]))
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

async function deactivate(page: Page, year: number): Promise<string> {
  await page.goto('/people/new')
  await page.getByLabel('Name').fill(`Guest of ${year}`)
  await page.getByLabel('E-mail address').fill(`guest-${year}@example.org`)
  await page.getByRole('button', { name: 'Invite and make the link' }).click()
  await page.getByRole('link', { name: `Guest of ${year}` }).click()
  await page.getByRole('link', { name: 'Deactivate' }).click()
  await page.getByRole('button', { name: 'Deactivate the account' }).click()
  await page.getByText('The account is deactivated.').waitFor()
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** Staff flag an item in the action plan. */
async function flag(page: Page, reference: string): Promise<void> {
  await page.goto(`/items/bulk?item=${reference}&change=flag&flag=yes`)
  await page.getByRole('button', { name: 'Change 1 item' }).click()
  await page.getByText('1 item flagged as a priority').waitFor()
}

async function retire(page: Page, year: number): Promise<string> {
  await page.goto('/themes/new')
  await page.getByLabel('Name').fill(`Theme of ${year}`)
  await page.getByRole('button', { name: 'Add the theme' }).click()
  await page.getByRole('link', { name: `Retire Theme of ${year}` }).click()
  await page.getByRole('button', { name: 'Retire the theme' }).click()
  await page.getByText('The theme is retired.').waitFor()
  return `theme-of-${year}`
}

async function comment(page: Page, year: number): Promise<string> {
  await page.goto('/items/CxO-2024-03-1/comments')
  await page.getByRole('textbox', { name: 'Your comment' }).fill(`Said in ${year}.`)
  await page.getByRole('button', { name: 'Comment', exact: true }).click()
  await page.getByText('Your comment is there.').waitFor()
  const entry = page
    .getByRole('listitem')
    .filter({ hasText: `Said in ${year}.` })
    .last()
  return (await entry.getAttribute('id'))?.replace('c-', '') ?? ''
}

/** Another due date; other runs may have asked for it already, then theirs serves. */
async function askAsChair(page: Page): Promise<string> {
  await page.goto('/items/CxO-2024-03-1/ask?kind=due_date')
  const wanted = page.getByLabel('Wanted due date')
  if (await wanted.isVisible()) {
    await wanted.fill('2097-06-30')
    await page.getByLabel('Why').fill('Asked for by a test.')
    await page.getByRole('button', { name: 'Ask', exact: true }).click()
    const asked = page.getByText('It is asked.')
    const overtaken = page.getByText('Somebody changed this while you were writing')
    await asked.or(overtaken).waitFor()
    if (await overtaken.isVisible()) return askAsChair(page)
  }
  await page.goto('/items/CxO-2024-03-1')
  const link = page.getByRole('link', { name: /Another due date for CxO-2024-03-1$/ })
  return (await link.getAttribute('href'))?.split('/').at(-1) ?? ''
}

async function pinView(page: Page, year: number): Promise<string> {
  await page.goto('/views/new?place=items&query=state%3Dany')
  await page.getByRole('textbox', { name: 'Name' }).fill(`View of ${year}`)
  await page.getByLabel('Share it').check()
  await page.getByRole('button', { name: 'Save the view' }).click()
  await page.getByText('The view is saved.').waitFor()
  const view = new URL(page.url()).searchParams.get('view') ?? ''
  await page.goto(`/views/${view}/change`)
  await page.getByLabel('Pin it in the navigation').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('The view is changed.').waitFor()
  return view
}
