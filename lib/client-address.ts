// The network address that a request came from.
import { isIPv6, SocketAddress } from 'node:net'
import { env } from '#lib/env.ts'

/**
 * The address that the outermost proxy of ours saw: TRUST_PROXY says how many stand in front of the application, and
 * each of them adds one entry to X-Forwarded-For; what stands further left is the client's own claim. With none in
 * front the header is the server's own note of its socket (lib/forwarded-headers.ts). Requests without one share `unknown`.
 */
export function clientAddress(sent: Headers, proxies = env().TRUST_PROXY): string {
  const hops = (sent.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
  return networkOf(hops.at(-Math.max(proxies, 1)) || 'unknown')
}

/** The address without a port; of IPv6 the /64 that one subscriber has, whose addresses would count as so many people. */
function networkOf(hop: string): string {
  const address =
    SocketAddress.parse(isIPv6(hop) ? `[${hop}]` : hop)?.address.replace(/^::ffff:(?=.*\.)/, '') ?? hop
  if (!isIPv6(address)) return address
  const [left = [], right = []] = address.split('::').map((side) => side.split(':').filter(Boolean))
  const zeros = Array<string>(8 - left.length - right.length).fill('0')
  return `${[...left, ...zeros, ...right].slice(0, 4).join(':')}::/64`
}
