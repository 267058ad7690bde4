// The headers that each answer carries: what the browser may load, and whom it may tell.

/** One nonce to a request; without it no inline script runs. */
export function contentSecurityPolicy(nonce: string, { https, development }: Situation): string {
  const directives = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    // The development server's error overlay brings its own styles.
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]
  if (https) directives.push('upgrade-insecure-requests')
  return directives.join('; ')
}

/** A mail that staff read before it goes out: inline styles, as mail programs want them, and else nothing at all. */
export const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-popups"

/** True for the address of such a mail. */
export const isMail = (path: string) => /^\/rounds\/[^/]+\/call\/[^/]+\/mail\.html$/.test(path)

interface Situation {
  /** True when the browser came over https, through a proxy or not. */
  https: boolean
  development: boolean
}

/** The other headers, name by name. */
export function securityHeaders({ https }: Pick<Situation, 'https'>): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(https ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
  }
}
