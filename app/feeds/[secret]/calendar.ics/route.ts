import { env } from '#lib/env.ts'
import { writeCalendar } from '#lib/feeds/calendar.ts'
import { listDueDates } from '#lib/feeds/due-dates.ts'
import { serveFeed } from '#lib/feeds/serve.ts'
import { wordsIn } from '#lib/words.ts'

/** Due dates and rounds, for a calendar program that knows the secret. */
export async function GET(request: Request, { params }: { params: Promise<{ secret: string }> }) {
  const { secret } = await params
  return serveFeed(request, 'calendar', secret, async ({ actor, name, query }, today) =>
    writeCalendar({
      ...(await listDueDates(actor, query, today)),
      name,
      origin: new URL(env().NEXTAUTH_URL).origin,
      say: wordsIn(actor.locale).say,
    }),
  )
}
