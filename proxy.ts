import { type NextRequest, NextResponse } from 'next/server'
import { contentSecurityPolicy, isMail, MAIL_POLICY, securityHeaders } from '#lib/security-headers.ts'

/**
 * Gives each answer its security headers, and each page the nonce that Next puts on its scripts. An address with a NUL is
 * refused: no text in the database holds one, and asking Postgres for it would fail.
 */
export function proxy(request: NextRequest) {
  const { pathname, search, protocol } = request.nextUrl
  const https = (request.headers.get('x-forwarded-proto') ?? protocol).startsWith('https')
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const development = process.env.NODE_ENV === 'development'
  const policy = isMail(pathname) ? MAIL_POLICY : contentSecurityPolicy(nonce, { https, development })

  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  // Where the reader wanted to go, for the way back from the sign-in page.
  headers.set('x-path', pathname + search)

  const response = (pathname + search).includes('%00')
    ? new NextResponse(null, { status: 400 })
    : NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  for (const [name, value] of Object.entries(securityHeaders({ https }))) response.headers.set(name, value)
  return response
}

export const config = { matcher: '/((?!_next/static|_next/image).*)' }
