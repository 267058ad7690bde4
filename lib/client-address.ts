// The network address that a request came from.
import { env } from '#lib/env.ts'

/**
 * The address that the outermost proxy of ours saw: TRUST_PROXY says how many stand in front of the application, and
 * each of them adds one entry to X-Forwarded-For; what stands further left is the client's own claim. With none in
 * front the header is the server's own note of its socket (lib/forwarded-headers.ts). Requests without one share `unknown`.
 */
export function clientAddress(sent: Headers, proxies = env().TRUST_PROXY): string {
  const hops = (sent.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
  return hops.at(-Math.max(proxies, 1)) || 'unknown'
}
