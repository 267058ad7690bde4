import { env } from '#lib/env.ts'
import { writeFeed } from '#lib/feeds/atom.ts'
import { listProgressOf } from '#lib/feeds/progress.ts'
import { serveFeed } from '#lib/feeds/serve.ts'
import { wordsIn } from '#lib/words.ts'

/** Progress, for a feed reader that knows the secret. */
export async function GET(request: Request, { params }: { params: Promise<{ secret: string }> }) {
  const { secret } = await params
  const { origin } = new URL(env().NEXTAUTH_URL)
  return serveFeed(request, 'feed', secret, async ({ actor, query, ...link }, today) =>
    writeFeed({
      ...link,
      entries: await listProgressOf(actor, query, today),
      self: `${origin}/feeds/${secret}/progress.atom`,
      list: `${origin}/items${query ? `?${query}` : ''}`,
      origin,
      say: wordsIn(actor.locale).say,
    }),
  )
}
