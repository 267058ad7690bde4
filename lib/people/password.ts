// Passwords: argon2id with the parameters that OWASP's password storage cheat sheet names first.
import { hash, type Options, parseOptions, verify } from '@node-rs/argon2'

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } satisfies Options

/** The password as it is kept (PHC string). */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost)
}

/** True when the password is the one that was hashed. Takes as long where there is nothing to compare with. */
export async function verifyPassword(password: string, hashed: string | null): Promise<boolean> {
  const right = await verify(hashed ?? (await nobodysHash()), password.normalize('NFKC'))
  return right && hashed !== null
}

/** True when the password was hashed with other parameters than today's. */
export function isOutdated(hashed: string): boolean {
  const used = parseOptions(hashed)
  return (Object.keys(cost) as (keyof typeof cost)[]).some((key) => used[key] !== cost[key])
}

let nobody: Promise<string> | undefined

function nobodysHash(): Promise<string> {
  nobody ??= hashPassword('the account that nobody has')
  return nobody
}
