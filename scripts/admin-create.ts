// `npm run admin:create -- EMAIL`: makes the first administrator and prints a one-time link that signs them in.
// Needs the same DATABASE_URL, NEXTAUTH_URL and NEXTAUTH_SECRET as the application; without them, its DATA_DIR.
import path from 'node:path'
import { db } from '#lib/db.ts'
import { env } from '#lib/env.ts'
import { AppError } from '#lib/errors.ts'
import { createFirstAdmin } from '#lib/people/first-admin.ts'
import { applicationEnvironment } from './embedded.ts'
import { migrate } from './migrate.ts'
import { Plain } from './steps.mjs'
import { onStop, stop } from './stopping.mjs'

export async function main([email, ...more]: string[]) {
  if (!email || more.length) throw new Plain('Whose? Run: npm run admin:create -- EMAIL')
  await applicationEnvironment(path.resolve(import.meta.dirname, '..'))
  await migrate(env().DATABASE_DIRECT_URL ?? env().DATABASE_URL)
  onStop(() => db.$disconnect())
  const link = await createFirstAdmin(email, new Date()).catch((error) => {
    const malformed = error instanceof AppError && error.fields.email
    throw malformed ? new Plain(`${email} is not an e-mail address.`) : error
  })
  console.log(`${email} is an administrator. Open this within the hour; it works once:\n`)
  console.log(new URL(link, env().NEXTAUTH_URL).href)
  await stop(0)
}
