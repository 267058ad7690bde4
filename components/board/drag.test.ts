// What a board does with a card that is dragged, in a browser of which there is only what it needs.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { MoveOffers } from '#lib/items/move-offer.ts'
import { makeDraggable } from './drag.ts'

class Part extends EventTarget {
  draggable = false
  readonly attributes = new Map<string, string>()
  readonly dataset: Record<string, string> = {}
  readonly verdict = { textContent: '' }
  readonly id: string
  private readonly column: Part | null

  constructor(id: string, column: Part | null = null) {
    super()
    this.id = id
    this.column = column
    if (column) this.dataset.item = id
  }
  closest(selector: string) {
    return selector === 'section' ? (this.column ?? this) : this.column && this
  }
  querySelector(selector: string) {
    return selector === '.verdict' ? this.verdict : this
  }
  setAttribute(name: string, value: string) {
    this.attributes.set(name, value)
  }
  removeAttribute(name: string) {
    this.attributes.delete(name)
  }
}

const [from, open, shut] = [new Part('not_started'), new Part('in_preparation'), new Part('submitted')]
const columns = [from, open, shut]
const card = new Part('CxO-2024-01-1', from)
const root = Object.assign(new EventTarget(), {
  querySelector: () => card,
  querySelectorAll: (selector: string) =>
    columns.filter(({ dataset }) => !selector.includes('data-drop') || dataset.drop),
})

const offer = { label: '', hint: 'At once', href: null, act: 'prepare' as const }
const offers: MoveOffers = {
  version: 1,
  submission: 'key',
  offers: [
    { ...offer, to: 'in_preparation', why: null },
    { ...offer, to: 'submitted', why: 'Nothing is done yet.' },
  ],
}

let said: string[]
let answer: { give: (offers: MoveOffers) => void; fail: (error: Error) => void }
let stop: () => void

beforeEach(() => {
  vi.stubGlobal('Element', Part)
  vi.stubGlobal('CSS', { escape: (text: string) => text })
  said = []
  stop = makeDraggable(root as unknown as HTMLElement, {
    read: () =>
      new Promise((give, fail) => {
        answer = { give, fail }
      }),
    drop: (reference, _, { to }) => said.push(`${reference} to ${to}`),
    stay: (reference, why) => said.push(`${reference} stays: ${why}`),
    fail: () => said.push('failed'),
    words: () => ({ drop: 'Drop it here.' }),
  })
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
})

/** Sends the event as from that part; true if the page takes it. */
function send(name: string, target: Part): boolean {
  const event = Object.assign(new Event(name, { cancelable: true }), {
    dataTransfer: { setData: () => {}, effectAllowed: '', dropEffect: '' },
  })
  Object.defineProperty(event, 'target', { value: target })
  return !root.dispatchEvent(event)
}

/** As a browser does: what the page does not take where it hangs is not dropped there. */
function letGo(over: Part): void {
  if (send('dragover', over)) send('drop', over)
  send('dragend', card)
}

function takeUp(): void {
  send('pointerover', card)
  expect(card.draggable).toBe(true)
  send('dragstart', card)
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

test('the columns are marked when the answer comes, though the pointer rests', async () => {
  takeUp()
  send('dragover', open)
  answer.give(offers)
  await settled()
  expect(columns.map(({ dataset }) => dataset.drop)).toEqual([undefined, 'yes', 'no'])
  expect(columns.map(({ verdict }) => verdict.textContent)).toEqual([
    '',
    'Drop it here. At once',
    'Nothing is done yet.',
  ])
  // What says so moved the column's parts under the pointer.
  expect([open, shut].map((column) => send('dragenter', column))).toEqual([true, false])
  letGo(open)
  await settled()
  expect(said).toEqual(['CxO-2024-01-1 to in_preparation'])
  expect(columns.map(({ dataset }) => dataset.drop)).toEqual([undefined, undefined, undefined])
})

test('a card that is dropped before the answer moves when it comes', async () => {
  takeUp()
  letGo(open)
  expect(card.attributes.get('aria-busy')).toBe('true')
  await settled()
  expect(said).toEqual([])
  answer.give(offers)
  await settled()
  expect(said).toEqual(['CxO-2024-01-1 to in_preparation'])
  expect(card.attributes.has('aria-busy')).toBe(false)
})

test('where it may not come, the page says why when the answer comes', async () => {
  takeUp()
  letGo(shut)
  answer.give(offers)
  await settled()
  expect(said).toEqual(['CxO-2024-01-1 stays: Nothing is done yet.'])
})

test('where nobody answers, the page says so', async () => {
  takeUp()
  letGo(open)
  answer.fail(new Error('down'))
  await settled()
  expect(said).toEqual(['failed'])
})

test('a card put back where it was, or dropped on a page that is left, does nothing', async () => {
  takeUp()
  letGo(from)
  answer.give(offers)
  await settled()
  takeUp()
  letGo(open)
  stop()
  answer.give(offers)
  await settled()
  expect(said).toEqual([])
})
