// How the versions of items are walked for an earlier day.
import { Prisma } from '#lib/generated/prisma/client.ts'
import { pastReader } from '#lib/past.ts'

/** No version of the day has an update after it; a day more, since days begin at other times elsewhere. */
const upToTheDay = Prisma.sql`AND i.silent_since <= current_setting('app.as_of')::timestamptz::date + 1`

/** Ends the conditions on item `i`, where rows are walked from the latest update on; in the present nothing needs to be said. */
export const beforeTheDay = (): Prisma.Sql => (pastReader() ? upToTheDay : Prisma.empty)

/**
 * Ends the conditions on item `i` where only so many rows are counted: those of an earlier day lie closest together just
 * before it.
 */
export const latestFirst = (): Prisma.Sql =>
  pastReader() ? Prisma.sql`${upToTheDay} ORDER BY i.silent_since DESC, i.id DESC` : Prisma.empty
