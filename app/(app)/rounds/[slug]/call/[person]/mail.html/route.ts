import { signInFirst } from '#lib/answers.ts'
import { maskSecrets } from '#lib/mail/secret.ts'
import { mailHtml } from '#lib/notifications/template/html.ts'
import { mailText } from '#lib/notifications/template/text.ts'
import { getCall } from '#lib/rounds/call.ts'
import { callMail } from '#lib/rounds/call-mail.ts'
import { canRunRounds } from '#lib/rounds/policy.ts'
import { getRound } from '#lib/rounds/queries.ts'
import { currentActor, currentDay } from '#lib/session.ts'
import { getSetting } from '#lib/settings/queries.ts'

/** The call as that officer gets it, but for the secret that stops it; `?part=text` for its text part. lib/security-headers.ts has its policy. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/rounds/[slug]/call/[person]/mail.html'>,
) {
  const [actor, today, { slug, person }] = await Promise.all([currentActor(), currentDay(), params])
  if (!actor) return signInFirst(request)
  const round = canRunRounds(actor) ? await getRound(slug) : null
  const call = round && (await getCall(round, today))
  const callee = call?.callees.find(({ officer }) => officer.personId === person)
  if (!round || !call || !callee) return new Response(null, { status: 404 })
  const { content } = callMail(round, call.words, callee, await getSetting('register_name'))
  const text = new URL(request.url).searchParams.get('part') === 'text'
  return new Response(maskSecrets(text ? mailText(content) : mailHtml(content)), {
    headers: {
      'Content-Type': text ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8',
      'Cache-Control': 'private, no-store',
    },
  })
}
