import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, isMail, MAIL_POLICY, securityHeaders } from './security-headers.ts'

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

  it('shows a mail with its inline styles and runs nothing in it', () => {
    expect(isMail('/rounds/tsag-2026-12/call/1/mail.html')).toBe(true)
    for (const path of ['/mail.html', '/items/mail.html', '/rounds/x/call/1/mail.html/x', '/rounds/x/call'])
      expect(isMail(path), path).toBe(false)
    expect(MAIL_POLICY).toContain("default-src 'none'")
    expect(MAIL_POLICY).toContain('sandbox')
    expect(MAIL_POLICY).not.toContain('script')
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
