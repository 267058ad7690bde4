// The administrator whom nobody could invite: made by who has a shell on the server, not by a page.
import { db, type Tx } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { recordEvent } from '#lib/events.ts'
import type { Operation } from '#lib/mutation.ts'
import { mutate } from '#lib/mutation.ts'
import { registerToday } from '#lib/settings/queries.ts'
import { newSecret, putLink } from './links.ts'
import { invitePersonSchema } from './schema.ts'

/**
 * Makes the person an active admin, adding them where the address is new, and returns the path of a one-time link
 * that signs them in ("/link/…"). Also the way back in for admins who are locked out. Throws `invalid`.
 */
export async function createFirstAdmin(email: string, now: Date): Promise<string> {
  const typed = invitePersonSchema.safeParse({ email, name: email.split('@')[0] })
  if (!typed.success) throw new AppError('invalid', { fields: { email: 'email' } })
  const secret = newSecret()
  const [known] = await db.$queryRaw<{ id: string }[]>`
    SELECT coalesce((SELECT id FROM person WHERE email = ${typed.data.email}::citext), uuidv7()) AS id`
  const id = known?.id ?? ''
  const actor = {
    id,
    name: 'npm run admin:create',
    email: typed.data.email,
    locale: 'en',
    timeZone: null,
    roles: ['admin'],
    officerOf: [],
    actsFor: [],
  } as const
  await mutate({ actor, now, today: await registerToday(now) }, 'person.create_admin', async (tx, op) => {
    await putAdmin(tx, op, typed.data)
    await putLink(tx, {
      personId: id,
      purpose: 'sign_in',
      tokenHash: secret.tokenHash,
      createdById: null,
      now,
    })
    return null
  })
  return `/link/${secret.token}`
}

async function putAdmin(tx: Tx, op: Operation, { email, name }: { email: string; name: string }) {
  const { id } = op.actor
  const person = await tx.person.upsert({
    where: { id },
    create: { id, email, name, createdAt: op.now, credential: { create: {} } },
    update: { deactivatedAt: null, version: { increment: 1 } },
    select: { name: true, version: true },
  })
  await tx.credential.upsert({ where: { personId: id }, create: { personId: id }, update: {} })
  await tx.personRole.upsert({
    where: { personId_role: { personId: id, role: 'admin' } },
    create: { personId: id, role: 'admin' },
    update: {},
  })
  await recordEvent(tx, op, {
    subjectType: 'person',
    subjectId: id,
    subject: person.name,
    action: 'person.made_admin',
    version: person.version,
    visibility: 'internal',
  })
}
