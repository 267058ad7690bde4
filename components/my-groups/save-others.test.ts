// Words typed without a connection about an item that the page asks about no more: kept until the server has them.
import { expect, test } from 'vitest'
import type { KeptHere } from './kept-here.ts'
import { saveOthers } from './save-others.ts'

const typed: KeptHere = { fields: { text: 'Written on a train.' }, base: 2 }

/** A device that keeps these, and a server that answers so. */
function device(kept: Record<string, KeptHere>, answer: object | null, status = 200) {
  const sent: object[] = []
  return {
    kept,
    sent,
    here: {
      references: () => Object.keys(kept),
      read: (reference: string) => kept[reference] ?? null,
      forget: (reference: string) => void delete kept[reference],
    },
    send: async (draft: object) => {
      sent.push(draft)
      if (!answer) throw new TypeError('There is no connection')
      return Response.json(answer, { status })
    },
  }
}
const saved = { version: 3, conflict: null }

test('what the server has kept is forgotten here, and the page shows it', async () => {
  const one = device({ 'CxO-1': typed }, saved)
  expect(await saveOthers(one, new Map())).toBe(true)
  expect(one.sent).toEqual([{ text: 'Written on a train.', reference: 'CxO-1', version: '2' }])
  expect(one.kept).toEqual({})
})

test('it stays where another text was kept instead, and where nothing was answered', async () => {
  const answers = [device({ 'CxO-1': typed }, { version: 2, conflict: { version: 4, text: 'Another.' } })]
  answers.push(device({ 'CxO-1': typed }, null), device({ 'CxO-1': typed }, { error: 'No.' }, 422))
  for (const one of answers) {
    expect(await saveOthers(one, new Map())).toBe(false)
    expect(one.kept).toEqual({ 'CxO-1': typed })
  }
})

test('what was sent or thrown away goes nowhere, and what the page asks about is its own', async () => {
  const kept = {
    'CxO-1': { ...typed, isSent: true },
    'CxO-2': { ...typed, isDiscarded: true },
    'CxO-3': typed,
  }
  const one = device(kept, saved)
  expect(await saveOthers(one, new Map([['CxO-3', null]]))).toBe(false)
  expect(one.sent).toEqual([])
  expect(Object.keys(one.kept)).toEqual(['CxO-3'])
})
