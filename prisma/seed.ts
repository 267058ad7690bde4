// Loads the first register into an empty database: groups, the demonstration's people, the meeting of December 2024
// and a state of play relative to today, all through the mutations that the application uses.
import { addDays, type Day } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { foundGroup } from '#lib/groups/mutations.ts'
import { createCommunique } from '#lib/meetings/keep-document.ts'
import { registerStatements } from '#lib/meetings/register.ts'
import { type Call, mutate } from '#lib/mutation.ts'
import { loadActor } from '#lib/people/actor.ts'
import { createFirstAdmin } from '#lib/people/first-admin.ts'
import { newSecret } from '#lib/people/links.ts'
import { addMembership } from '#lib/people/memberships.ts'
import { invitePerson } from '#lib/people/mutations.ts'
import { hashPassword } from '#lib/people/password.ts'
import { registerToday } from '#lib/settings/queries.ts'
import { cxo2024 } from './register/cxo-2024.ts'
import { firstGroups, PERIOD } from './register/groups.ts'
import { type DemoPerson, demoAccounts } from './register/people.ts'
import { play, type Stage } from './register/play.ts'

export interface SeedOptions {
  databaseUrl: string
  /** Null: the accounts get none, and nobody can sign in to them. */
  demoPassword: string | null
  log: (line: string) => void
}

const REGISTERED_DAYS_AGO = 640
const MARK = 'first_register'

/**
 * Loads the first register when the database is empty; true when it did. A loading that was killed in the middle is
 * begun again from an empty database.
 */
export async function seedIfEmpty({ databaseUrl, demoPassword, log }: SeedOptions): Promise<boolean> {
  process.env.DATABASE_URL = databaseUrl
  const mark = await db.setting.findUnique({ where: { key: MARK }, select: { value: true } })
  if (mark?.value === 'loaded' || (!mark && (await db.person.count()) > 0)) {
    await db.$disconnect()
    return false
  }
  if (mark) await empty()
  await db.setting.create({ data: { key: MARK, value: 'loading' } })
  await load(demoPassword)
  await db.setting.update({ where: { key: MARK }, data: { value: 'loaded' } })
  log(`${cxo2024.statements.length} requests and endorsements, ${await db.actionItem.count()} action items`)
  await db.$disconnect()
  return true
}

async function load(demoPassword: string | null): Promise<void> {
  const today = await registerToday(new Date())
  const registeredOn = addDays(today, -REGISTERED_DAYS_AGO)
  const ids = await addPeople(registeredOn, demoPassword)
  const callAs = async (person: DemoPerson, day: Day): Promise<Call> => {
    const actor = await loadActor(ids[person], day)
    if (!actor) throw new Error(`The demonstration's ${person} cannot act on ${day}.`)
    // In the afternoon of Geneva, in office hours everywhere that matters.
    return { actor, now: new Date(`${day}T13:30:00Z`), today: day, replay: true }
  }
  await addGroups(await callAs('admin', registeredOn))
  await addOffices(await callAs('admin', registeredOn), ids)
  await registerMeeting(await callAs('staff', registeredOn))
  const stage: Stage = { prefix: cxo2024.meeting.prefix, today, ids, callAs }
  await play(stage)
}

async function addPeople(day: Day, password: string | null): Promise<Record<DemoPerson, string>> {
  const now = new Date(`${day}T08:00:00Z`)
  await createFirstAdmin(demoAccounts.admin.email, now)
  const first = await db.person.findUniqueOrThrow({
    where: { email: demoAccounts.admin.email },
    select: { id: true },
  })
  const actor = await loadActor(first.id, day)
  if (!actor) throw new Error('The first administrator cannot act.')
  const call = { actor, now, today: day, replay: true }
  const ids = { admin: first.id } as Record<DemoPerson, string>
  for (const [key, { email, name, roles }] of Object.entries(demoAccounts)) {
    if (key === 'admin') continue
    await invitePerson(call, { email, name, roles: [...roles], tokenHash: newSecret().tokenHash })
    const { id } = await db.person.findUniqueOrThrow({ where: { email }, select: { id: true } })
    ids[key as DemoPerson] = id
  }
  await openAccounts(call, Object.values(ids), password)
  return ids
}

/** The demonstration's accounts are marked as such, share one password and have no invitations to redeem. */
async function openAccounts(call: Call, ids: string[], password: string | null): Promise<void> {
  const passwordHash = password ? await hashPassword(password) : null
  await db.oneTimeLink.deleteMany({ where: { personId: { in: ids } } })
  await mutate(call, 'person.demo', async (tx) => {
    await tx.person.updateMany({ where: { id: { in: ids } }, data: { isDemo: true } })
    await tx.person.updateMany({
      where: { email: demoAccounts.admin.email },
      data: { name: demoAccounts.admin.name },
    })
    return null
  })
  await db.credential.updateMany({ where: { personId: { in: ids } }, data: { passwordHash } })
}

async function addGroups(call: Call): Promise<void> {
  const { code, startsOn, endsOn } = PERIOD
  const period = await mutate(call, 'period.first', (tx) =>
    tx.studyPeriod.create({
      data: { code, startsOn: new Date(startsOn), endsOn: new Date(endsOn) },
      select: { id: true },
    }),
  )
  for (const group of firstGroups) await foundGroup(call, { ...group, periodId: period.id })
}

async function addOffices(call: Call, ids: Record<DemoPerson, string>): Promise<void> {
  for (const [key, account] of Object.entries(demoAccounts)) {
    if (!('office' in account)) continue
    const personId = ids[key as DemoPerson]
    const { version } = await db.person.findUniqueOrThrow({
      where: { id: personId },
      select: { version: true },
    })
    await addMembership(call, {
      personId,
      version,
      ...account.office,
      startsOn: PERIOD.startsOn,
      endsOn: null,
    })
  }
}

async function registerMeeting(call: Call): Promise<void> {
  const { meeting, communique, themes, statements } = cxo2024
  const themeOf = (section: string) =>
    themes.filter((theme) => theme.section === section).map(({ name }) => name)
  await mutate(call, 'register.first', async (tx, operation) => {
    const kept = await createCommunique(
      tx,
      operation,
      { ...meeting, ...communique },
      communique.language,
      null,
    )
    await registerStatements(
      tx,
      operation,
      kept,
      statements.map(({ lead, collaborators, item, order, ...statement }) => ({
        ...statement,
        action: '',
        quote: null,
        startOffset: null,
        endOffset: null,
        themes: themeOf(statement.section),
        suggestedGroups: [],
        createItem: item,
        leadCode: lead,
        collaboratorCodes: collaborators,
      })),
    )
    return null
  })
}

/** Takes everything out again: only a loading of our own that did not end leads here. */
async function empty(): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`
    const tables = await tx.$queryRaw<{ name: string }[]>`
      SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE schemaname IN ('public', 'history') AND tablename <> '_prisma_migrations' LIMIT 200`
    await tx.$executeRawUnsafe(`TRUNCATE ${tables.map(({ name }) => name).join(', ')}`)
  })
}
