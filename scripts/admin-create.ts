// `npm run admin:create -- EMAIL`: makes the first administrator and prints a one-time link that signs them in.
// Needs the same DATABASE_URL, NEXTAUTH_URL and NEXTAUTH_SECRET as the application.
import { db } from '#lib/db.ts'
import { env } from '#lib/env.ts'
import { AppError } from '#lib/errors.ts'
import { createFirstAdmin } from '#lib/people/first-admin.ts'

const email = process.argv[2]

if (!email) fail('Whose? Run: npm run admin:create -- EMAIL')
try {
  const path = await createFirstAdmin(email, new Date())
  console.log(`${email} is an administrator. Open this within the hour; it works once:\n`)
  console.log(new URL(path, env().NEXTAUTH_URL).href)
} catch (error) {
  if (error instanceof AppError && error.fields.email) fail(`${email} is not an e-mail address.`)
  fail(error instanceof Error ? error.message : String(error))
} finally {
  await db.$disconnect()
}

function fail(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
