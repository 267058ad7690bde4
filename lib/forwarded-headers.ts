// What a request says of the way it came. Where no proxy of ours stands in front it is the client's own claim:
// the server's note of its socket takes its place, before anything reads it.
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { env } from '#lib/env.ts'

/** From now on no request of this process gets further with forwarded headers that nobody of ours wrote. */
export function disbelieveClients(): void {
  subscribe('http.server.request.start', (message) => {
    if (env().TRUST_PROXY === 0) disbelieve((message as { request: IncomingMessage }).request)
  })
}

function disbelieve(request: IncomingMessage) {
  request.headers['x-forwarded-for'] = request.socket.remoteAddress ?? ''
  delete request.headers['x-forwarded-host']
  delete request.headers['x-forwarded-proto']
}
