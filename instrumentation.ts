// Runs once when the server starts, before its first request.
import type { IncomingMessage } from 'node:http'
import { env } from '#lib/env.ts'

export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { subscribe } = await import('node:diagnostics_channel')
  subscribe('http.server.request.start', (message) => {
    disbelieve((message as { request: IncomingMessage }).request)
  })
}

/** Where no proxy of ours stands in front, what a request says of the way it came is the client's own claim. */
function disbelieve(request: IncomingMessage) {
  if (env().TRUST_PROXY > 0) return
  request.headers['x-forwarded-for'] = request.socket.remoteAddress ?? ''
  delete request.headers['x-forwarded-host']
  delete request.headers['x-forwarded-proto']
}
