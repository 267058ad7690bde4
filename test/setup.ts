// Runs before each test file: gives it the address of a database that `#test/database.ts` makes when it is imported.
import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'

const url = new URL(inject('clusterUrl'))
url.pathname = `test_${randomUUID().replaceAll('-', '')}`
process.env.DATABASE_URL = url.href
process.env.DATABASE_DIRECT_URL = url.href
process.env.NEXTAUTH_URL = 'http://127.0.0.1:3000'
process.env.NEXTAUTH_SECRET = 'a-secret-that-only-the-tests-ever-use'
