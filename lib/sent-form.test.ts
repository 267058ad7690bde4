import { expect, test } from 'vitest'
import { changePasswordSchema, redeemLinkSchema, signInSchema } from '#lib/people/schema.ts'
import { fieldsOf, submissionOf, typedIn } from './sent-form.ts'

const key = '0198a000-0000-7000-8000-000000000001'

function form(fields: Record<string, string | string[]>): FormData {
  const sent = new FormData()
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) sent.append(name, value)
  return sent
}

test('the same form sent twice is one sending', () => {
  const fields = { submission: key, text: 'Moved on.', theme: ['a', 'b'] }
  const first = submissionOf(form({ ...fields, $ACTION_KEY: 'k1' }))
  expect(first).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  expect(submissionOf(form({ ...fields, $ACTION_KEY: 'k2' }))).toBe(first)
})

test('other words, typed into the page that the browser had kept, are another sending', () => {
  const sent = ['Moved on.', 'And further.'].map((text) => submissionOf(form({ submission: key, text })))
  expect(new Set(sent).size).toBe(2)
})

test('the same words in a form that was drawn anew are another sending', () => {
  const other = key.replace('1', '2')
  expect(submissionOf(form({ submission: key }))).not.toBe(submissionOf(form({ submission: other })))
})

test('a form without a key, or with one that no page of ours gave it, breaks nothing', () => {
  expect(submissionOf(form({ text: 'Moved on.' }))).toBeUndefined()
  expect(submissionOf(form({ submission: 'nonsense' }))).toMatch(/^[0-9a-f-]{36}$/)
})

test('fields lose what a text cannot hold, and lists stay lists', () => {
  expect(fieldsOf(form({ $ACTION_ID: 'x', title: 'A\0B', theme: ['a', 'b\0'] }))).toEqual({
    title: 'AB',
    theme: ['a', 'b'],
  })
})

test('a form that comes back keeps what was typed, and no password, old or new', () => {
  for (const schema of [signInSchema, redeemLinkSchema, changePasswordSchema]) {
    const fields = Object.fromEntries(Object.keys(schema.shape).map((name) => [name, 'seven grey herons']))
    const kept = Object.keys(typedIn(form(fields)))
    expect(kept.filter((name) => !['email', 'token', 'next'].includes(name))).toEqual([])
  }
})
