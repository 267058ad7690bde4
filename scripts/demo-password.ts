// The password that a start prints is the one that the demo accounts have, whichever start made them.
import { db } from '#lib/db.ts'
import { hashPassword, verifyPassword } from '#lib/people/password.ts'

/** Gives the password to the demo accounts that have another one, and ends their sessions. Returns how many. */
export async function keepDemoPassword(password: string): Promise<number> {
  const accounts = await db.credential.findMany({
    where: { person: { isDemo: true } },
    select: { personId: true, passwordHash: true },
  })
  const right = await Promise.all(accounts.map((account) => verifyPassword(password, account.passwordHash)))
  const wrong = accounts.filter((_, at) => !right[at]).map(({ personId }) => personId)
  if (!wrong.length) return 0
  const { count } = await db.credential.updateMany({
    where: { personId: { in: wrong } },
    data: { passwordHash: await hashPassword(password), sessionEpoch: { increment: 1 } },
  })
  return count
}

/** False where the register began without them: on an address that others can reach, or without the seed. */
export async function hasDemoAccounts(): Promise<boolean> {
  return (await db.person.findFirst({ where: { isDemo: true }, select: { id: true } })) !== null
}
