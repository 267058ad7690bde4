'use client'
import { type ReactNode, useId } from 'react'
import type { FormState } from '#lib/form-state.ts'
import { FormContext } from './form-context.tsx'

/** Around a form that asks for a page: its fields show what was typed into them, and what is wrong with it. */
export function FormAnswer({
  values,
  fieldErrors,
  children,
}: Required<Pick<FormState, 'values' | 'fieldErrors'>> & { children: ReactNode }) {
  const id = useId()
  return (
    <FormContext value={{ id, optional: '', state: { ok: false, values, fieldErrors, submission: id } }}>
      {children}
    </FormContext>
  )
}
