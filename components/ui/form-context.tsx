'use client'
import { createContext, useContext, useId } from 'react'
import { emptyFormState, type FormState } from '#lib/form-state.ts'

interface FormContextValue {
  id: string
  state: FormState
  /** "optional", in the reader's language; empty where fields are not marked. */
  optional: string
}

export const FormContext = createContext<FormContextValue>({ id: '', state: emptyFormState, optional: '' })

/**
 * What a field of this name needs to know from the form around it: its ids, its error, and what was typed before
 * the form came back. `attempt` changes each time it does: a key for what React would not reset otherwise.
 */
export function useField(name: string) {
  const { id: form, state, optional } = useContext(FormContext)
  const own = useId()
  const id = `${form || own}-${name}`
  const error = state.fieldErrors?.[name]
  return {
    id,
    error,
    hintId: `${id}-hint`,
    errorId: `${id}-error`,
    optional,
    attempt: state.submission ?? '',
    /** The texts typed under this name, or undefined when the form has not been sent. */
    typed: state.values ? [state.values[name] ?? []].flat() : undefined,
  }
}

/** The aria attributes of a control with this hint and error. */
export function ariaOf(field: ReturnType<typeof useField>, hint: unknown) {
  const ids = [hint ? field.hintId : '', field.error ? field.errorId : ''].filter(Boolean).join(' ')
  return { 'aria-describedby': ids || undefined, 'aria-invalid': field.error ? true : undefined }
}
