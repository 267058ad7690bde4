// What the list says of the rows that are ticked, in a browser of which there is only what it needs.
import { beforeEach, expect, test, vi } from 'vitest'
import { watchSelection } from './selection.ts'

const makeBox = (checked: boolean) => ({ checked, matches: () => true })
type Box = ReturnType<typeof makeBox>

const head = { checked: false, indeterminate: false }
let boxes: Box[]
let said: number[]
let redraw: (left: Box[]) => void
let list: EventTarget
let stop: () => void

beforeEach(() => {
  let observed: (() => void) | null = null
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(callback: () => void) {
        observed = callback
      }
      observe() {}
      disconnect() {
        observed = null
      }
    },
  )
  boxes = [makeBox(false), makeBox(false), makeBox(false)]
  redraw = (left) => {
    boxes = left
    observed?.()
  }
  list = Object.assign(new EventTarget(), {
    querySelectorAll: () => boxes.map((box) => ({ querySelector: () => box })),
    querySelector: () => head,
  })
  said = []
  // As the page does it: what is said stands in the list.
  stop = watchSelection(list as HTMLElement, (count) => {
    said.push(count)
    observed?.()
  })
})

function tick(box: Box | undefined): void {
  if (box) box.checked = true
  const event = new Event('click')
  Object.defineProperty(event, 'target', { value: box })
  list.dispatchEvent(event)
}

test('rows that leave a list that is drawn anew are counted no more', () => {
  tick(boxes[0])
  tick(boxes[1])
  expect(said).toEqual([0, 1, 2])
  redraw(boxes.slice(1))
  expect(said.at(-1)).toBe(1)
  expect(head).toEqual({ checked: false, indeterminate: true })
  redraw(boxes.slice(0, 1))
  expect(said).toEqual([0, 1, 2, 1])
  expect(head).toEqual({ checked: true, indeterminate: false })
  stop()
  redraw([])
  expect(said.at(-1)).toBe(1)
})
