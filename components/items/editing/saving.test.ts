// Cells of one item on their way to the server, with a server that compares versions.
import { expect, test } from 'vitest'
import { emptyFormState, type FormState } from '#lib/form-state.ts'
import { sender } from './saving.ts'
import type { CellField } from './words.ts'

const reference = 'CxO-2024-01-1'
const conflict: FormState = { ...emptyFormState, ok: false, error: { code: 'conflict', message: '' } }

/** An item that is at this version; what is sent about it on an earlier one is refused with the version that it has. */
function item(version: number) {
  const saved: string[] = []
  const action = async (_: FormState, form: FormData): Promise<FormState> => {
    if (Number(form.get('version')) !== version) return { ...conflict, version }
    version++
    saved.push(String(form.get('change')))
    return { ...emptyFormState, ok: true }
  }
  const send = sender()
  const save = (field: CellField, shown: number) => send(action, { reference, field }, ['x'], shown)
  return { saved, save }
}

test('cells that are saved one after the other are no conflict with each other', async () => {
  const { saved, save } = item(3)
  const answers = await Promise.all([save('title', 3), save('lead', 3), save('due', 3)])
  expect(answers.map((answer) => answer?.ok)).toEqual([true, true, true])
  expect(saved).toEqual(['title', 'lead', 'due'])
})

test('what waited behind a change that was refused is refused too, and goes through once that was told', async () => {
  const { saved, save } = item(5)
  const answers = await Promise.all([save('title', 3), save('due', 3), save('lead', 3)])
  expect(answers.map((answer) => answer?.error?.code)).toEqual(['conflict', 'conflict', 'conflict'])
  expect(saved).toEqual([])
  expect((await save('title', 3))?.ok).toBe(true)
  expect((await save('due', 3))?.ok).toBe(true)
})
