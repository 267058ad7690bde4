// A register of March 2025 made by the application's own acts, and everything in it changed a year later: what came
// later carries the word `LATER`.
import type { Day } from '#lib/dates.ts'
import { describeGroup, foundGroup, retitleGroup } from '#lib/groups/mutations.ts'
import { acceptAssignment, assignGroup } from '#lib/items/assign.ts'
import { createItem } from '#lib/items/create.ts'
import { addDeliverable, changeDeliverable } from '#lib/items/deliverables.ts'
import { editItem, setDueDate } from '#lib/items/edit.ts'
import { nameHolder } from '#lib/items/holder.ts'
import { logProgress } from '#lib/items/progress.ts'
import { submitItem } from '#lib/items/submit.ts'
import { verifyItem } from '#lib/items/verify.ts'
import type { Call } from '#lib/mutation.ts'
import { addMembership } from '#lib/people/memberships.ts'
import { correctPerson, invitePerson } from '#lib/people/mutations.ts'
import { editRequest, relateRequest, respondToRequest } from '#lib/requests/mutations.ts'
import { addTheme, renameTheme } from '#lib/themes/mutations.ts'
import { db } from '#test/database.ts'
import { registerAll, requestsOf } from '#test/harbour.ts'
import { callAs, makePerson } from '#test/people.ts'

/** What only the later register says; made of letters, so that it is a word of the search too. */
export const LATER = 'zzlater'
export const EARLY_DAY: Day = '2025-03-20'

const said = { healthCause: '', group: '', noChange: false, next: null, visibility: 'register' as const }

export interface TwoTimes {
  staff: Call
  manager: Call
  /** Of the item that everything happens to. */
  reference: string
  request: string
  slug: string
}

/** The register of March 2025. */
export async function makeEarly(text: string): Promise<TwoTimes> {
  const person = await makePerson({ name: 'Everything', roles: ['staff', 'manager', 'admin'] })
  const other = await makePerson({ name: 'Judge', roles: ['manager'] })
  const on = async (by: { id: string }, day: Day) => ({
    ...(await callAs(by, new Date(`${day}T12:00:00Z`))),
    replay: true,
  })
  const staff = await on(person, '2025-03-01')
  await byHand(
    '2025-03-01',
    `INSERT INTO study_period (id, code, starts_on, ends_on) VALUES (uuidv7(), '2025-2028', '2025-01-01', '2028-12-31')`,
  )
  const period = await db.studyPeriod.findFirstOrThrow({ select: { id: true } })
  for (const code of ['SG2', 'SG5']) {
    await foundGroup(staff, {
      ...{ periodId: period.id, code, kind: 'study_group', parent: '', title: `Piers ${code}` },
      ...{ toBeConfirmed: false, mandate: 'piers and antennas' },
    })
  }
  await invitePerson(staff, { name: 'Early Chair', email: 'chair@example.org', roles: [], tokenHash: 'a' })
  const chair = await db.person.findUniqueOrThrow({ where: { email: 'chair@example.org' } })
  await addMembership(staff, {
    ...{ personId: chair.id, version: chair.version, group: 'SG2', function: 'chair' },
    ...{ startsOn: '2025-03-01', endsOn: null },
  })
  await addTheme(staff, { name: 'Harbours' })
  const { slug } = await registerAll(staff, text)
  const [first] = await requestsOf(slug)
  const themes = [(await db.theme.findFirstOrThrow({ where: { name: 'Harbours' } })).id]
  const { reference } = await createItem(staff, {
    ...{ title: 'Number the piers', summary: 'One number to a pier.', themes, collaborators: ['SG5'] },
    ...{ requests: [first?.reference ?? ''], lead: 'SG2', dueOn: '2025-12-01' },
  })
  const lead = await db.assignment.findFirstOrThrow({ where: { item: { reference }, role: 'responsible' } })
  await acceptAssignment(staff, { ...(await item(reference)), assignmentId: lead.id })
  await nameHolder(staff, { ...(await item(reference)), personId: chair.id })
  await addDeliverable(staff, { ...(await item(reference)), ...deliverable('Pier handbook') })
  await logProgress(await on(person, '2025-03-10'), {
    ...{ ...said, ...(await item(reference)), text: 'Two piers are numbered', health: 'on_track' },
    ...{ next: 'in_preparation', evidence: ['SG2-TD7'], shows: ['The first list'] },
  })
  await logProgress(await on(person, '2025-03-15'), {
    ...{ ...said, ...(await item(reference)), text: 'More piers', health: null, next: 'in_progress' },
    ...{ evidence: [], shows: [] },
  })
  return { staff, manager: await on(other, '2025-03-01'), reference, request: first?.reference ?? '', slug }
}

const item = (reference: string) =>
  db.actionItem.findUniqueOrThrow({ where: { reference }, select: { reference: true, version: true } })

const deliverable = (title: string) => ({
  ...{ kind: 'recommendation' as const, identifier: 'Y.9001', title, url: null },
  ...{ plannedOn: null, reachedOn: null, approval: 'planned' as const },
})

/** A statement of that day, as somebody writes it who is at the database. */
const byHand = (day: Day, sql: string) =>
  db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('app.now', ${`${day}T12:00:00Z`}, true)`
    await tx.$executeRawUnsafe(sql)
  })

/** A year later everything is called otherwise, more has come, and another communiqué too. */
export async function changeLater(made: TwoTimes, text: string): Promise<void> {
  const now = new Date('2026-03-01T12:00:00Z')
  const staff: Call = { ...made.staff, now, today: '2026-03-01' }
  const manager: Call = { ...made.manager, now, today: '2026-03-01' }
  const { reference } = made
  const group = await db.group.findFirstOrThrow({ where: { code: 'SG2' } })
  const retitled = {
    groupId: group.id,
    version: group.version,
    validFrom: '2026-03-01',
    toBeConfirmed: false,
  }
  await retitleGroup(staff, { ...retitled, title: `Title ${LATER}` })
  await describeGroup(staff, { groupId: group.id, version: group.version + 1, mandate: `Mandate ${LATER}` })
  await foundGroup(staff, {
    ...{ periodId: group.periodId, code: `FG-${LATER}`, kind: 'focus_group', parent: 'SG2' },
    ...{ title: `Focus ${LATER}`, toBeConfirmed: false, mandate: '' },
  })
  const chair = await db.person.findUniqueOrThrow({ where: { email: 'chair@example.org' } })
  await correctPerson(staff, {
    ...{ personId: chair.id, version: chair.version, name: `Chair ${LATER}`, email: `${LATER}@example.org` },
  })
  await invitePerson(staff, {
    name: `Vice ${LATER}`,
    email: `v${LATER}@example.org`,
    roles: [],
    tokenHash: 'b',
  })
  const vice = await db.person.findUniqueOrThrow({ where: { email: `v${LATER}@example.org` } })
  await addMembership(staff, {
    ...{ personId: vice.id, version: vice.version, group: 'SG2', function: 'vice_chair' },
    ...{ startsOn: '2025-01-01', endsOn: null },
  })
  const theme = await db.theme.findFirstOrThrow({ where: { name: 'Harbours' } })
  await renameTheme(staff, { themeId: theme.id, version: theme.version, name: `Theme ${LATER}` })
  await addTheme(staff, { name: `Another ${LATER}` })

  await editItem(staff, {
    ...(await item(reference)),
    title: `Item ${LATER}`,
    summary: `Sum ${LATER}`,
    themes: [],
  })
  await setDueDate(staff, { ...(await item(reference)), dueOn: '2027-01-31', reason: `Why ${LATER}` })
  await assignGroup(staff, { ...(await item(reference)), group: `FG-${LATER}`, role: 'collaborating' })
  const made1 = await db.deliverable.findFirstOrThrow({ where: { item: { reference } } })
  await changeDeliverable(staff, {
    ...{ ...(await item(reference)), ...deliverable(`Handbook ${LATER}`), deliverableId: made1.id },
  })
  await logProgress(staff, {
    ...{ ...said, ...(await item(reference)), text: `Text ${LATER}`, health: 'at_risk' },
    ...{
      healthCause: `Cause ${LATER}`,
      evidence: [`https://example.org/${LATER}`],
      shows: [`Shows ${LATER}`],
    },
  })
  await submitItem(staff, {
    ...{ ...(await item(reference)), text: `Done ${LATER}`, evidence: [`SG2-TD8`], shows: [`All ${LATER}`] },
  })
  await verifyItem(manager, { ...(await item(reference)), comment: `Verified ${LATER}` })

  const { slug } = await registerAll(staff, text)
  const [again] = await requestsOf(slug)
  const request = () =>
    db.request.findUniqueOrThrow({
      where: { reference: made.request },
      select: { reference: true, version: true },
    })
  await respondToRequest(manager, { ...(await request()), response: 'accepted', reason: `Because ${LATER}` })
  await relateRequest(staff, { ...(await request()), other: again?.reference ?? '' })
  await editRequest(staff, {
    ...(await request()),
    title: `Asked ${LATER}`,
    summary: `Short ${LATER}`,
    themes: [],
  })
  // What no form changes, and what a person with psql does.
  for (const [table, column] of OUTSIDE) {
    await byHand('2026-03-02', `UPDATE ${table} SET ${column} = ${column} || ' by psql ${LATER}'`)
  }
}

/** Texts that the pages of the register show, by table. */
const OUTSIDE = [
  ['communique', 'title'],
  ['communique', 'td_number'],
  ['meeting', 'name'],
  ['meeting', 'city'],
  ['meeting', 'country'],
  ['paragraph', 'text'],
  ['paragraph', 'section'],
  ['request', 'quote'],
  ['request', 'section'],
  ['request', 'addressee'],
  ['theme', 'name'],
  ['"group"', 'mandate'],
  ['group_title', 'title'],
  ['person', 'name'],
  ['action_item', 'title'],
  ['deliverable', 'identifier'],
] as const
