import { unsubscribe } from '#lib/notifications/settings.ts'

/** What a mail program does at the press of its own button (RFC 8058): no session, no cookie, no page; the secret is enough. */
export async function POST(_: Request, { params }: RouteContext<'/unsubscribe/[token]'>) {
  const { token } = await params
  const done = await unsubscribe(token, 'stop', new Date())
  return new Response(null, { status: done ? 204 : 404, headers: { 'Cache-Control': 'no-store' } })
}

/** Programs that follow the links of a mail change nothing: who opens the address is asked. */
export async function GET(_: Request, { params }: RouteContext<'/unsubscribe/[token]'>) {
  const { token } = await params
  return new Response(null, {
    status: 303,
    headers: { Location: `/unsubscribe/${encodeURIComponent(token)}/confirm`, 'Cache-Control': 'no-store' },
  })
}
