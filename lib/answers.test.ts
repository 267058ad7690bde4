import { expect, test } from 'vitest'
import { fileAnswer, signInFirst } from './answers.ts'

test('who signs in comes back to what was asked for, with its query', () => {
  const answer = signInFirst(new Request('http://127.0.0.1:3000/reports/7/report.pdf?lang=en&part=a b'))
  expect(answer.status).toBe(303)
  const location = new URL(answer.headers.get('location') ?? '', 'http://127.0.0.1:3000')
  expect(location.pathname).toBe('/sign-in')
  expect(location.searchParams.get('next')).toBe('/reports/7/report.pdf?lang=en&part=a%20b')
})

test('a file is saved under its name, whatever its letters are, and never shown', async () => {
  const bytes = new TextEncoder().encode('Ünïcode')
  const answer = fileAnswer({ name: 'Rapport "été".docx', mediaType: 'text/plain', bytes }, { ETag: '"1"' })
  expect(answer.headers.get('content-disposition')).toBe(
    `attachment; filename="Rapport __t__.docx"; filename*=UTF-8''Rapport%20%22%C3%A9t%C3%A9%22.docx`,
  )
  expect(answer.headers.get('content-length')).toBe(String(bytes.byteLength))
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(answer.headers.get('etag')).toBe('"1"')
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes)
})
