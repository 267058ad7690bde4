// Whether the database answers, for those who watch over the service.
import { db } from '#lib/db.ts'

/** False when the database does not answer within the milliseconds, for whatever reason. */
export async function databaseAnswers(milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, milliseconds, false)
  })
  const answer = db.$queryRaw`select 1`.then(
    () => true,
    () => false,
  )
  try {
    return await Promise.race([answer, tooLate])
  } finally {
    clearTimeout(timer)
  }
}
