// Signing in with e-mail address and password. An unknown, deactivated or passwordless account is answered like a wrong
// password, and takes as long.
import { db } from '#lib/db.ts'
import { clearAttempts, noteAttempt } from './attempts.ts'
import { mayBeUsed } from './demo.ts'
import { hashPassword, isOutdated, verifyPassword } from './password.ts'

export type SignInAnswer =
  | { ok: true; personId: string; epoch: number }
  | { ok: false; why: 'wrong' }
  | { ok: false; why: 'tooMany'; minutes: number }

export interface SignIn {
  email: string
  password: string
  /** The network address that the attempt came from. */
  address: string
  now: Date
}

/** Whose session may begin, or why none may. */
export async function signIn(attempt: SignIn): Promise<SignInAnswer> {
  const wait = await noteAttempt(attempt)
  if (wait !== null) return { ok: false, why: 'tooMany', minutes: wait }
  const person = await db.person.findUnique({
    where: { email: attempt.email },
    select: { id: true, isDemo: true, deactivatedAt: true, credential: true },
  })
  const hash = person?.credential?.passwordHash ?? null
  const right = await verifyPassword(attempt.password, hash)
  if (!right || !person?.credential || person.deactivatedAt || !mayBeUsed(person))
    return { ok: false, why: 'wrong' }
  await clearAttempts(attempt)
  await db.credential.update({
    where: { personId: person.id },
    data: {
      lastSignInAt: attempt.now,
      ...(isOutdated(person.credential.passwordHash ?? '') && {
        passwordHash: await hashPassword(attempt.password),
      }),
    },
    select: { personId: true },
  })
  return { ok: true, personId: person.id, epoch: person.credential.sessionEpoch }
}
