import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, securityHeaders } from './security-headers.ts'

const production = { https: false, development: false }

describe('what the browser may load', () => {
  it('runs no script without the nonce of this answer', () => {
    const policy = contentSecurityPolicy('abc', production)
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';")
    expect(policy).not.toMatch(/unsafe-(inline|eval)/)
  })

  it('is framed by nobody and sends forms nowhere else', () => {
    const policy = contentSecurityPolicy('abc', production)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("form-action 'self'")
    expect(policy).toContain("base-uri 'none'")
  })

  it('insists on https only where it came over https', () => {
    expect(contentSecurityPolicy('abc', production)).not.toContain('upgrade-insecure-requests')
    expect(contentSecurityPolicy('abc', { ...production, https: true })).toContain(
      'upgrade-insecure-requests',
    )
    expect(securityHeaders({ https: false })).not.toHaveProperty('Strict-Transport-Security')
    expect(securityHeaders({ https: true })).toHaveProperty('Strict-Transport-Security')
  })
})
