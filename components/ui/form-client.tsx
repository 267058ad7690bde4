'use client'
import { type ReactNode, useActionState, useEffect, useId, useRef } from 'react'
import { emptyFormState, type FormState } from '#lib/form-state.ts'
import { FormContext } from './form-context.tsx'
import { FormError, type FormWords } from './form-error.tsx'

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>

/** The part of ActionForm that runs in the browser too: keeps the state of the sending and shows what came back. */
export function FormClient({
  action,
  version,
  submission,
  words,
  className,
  children,
}: {
  action: FormAction
  version?: number
  submission: string
  words: FormWords
  className: string
  children: ReactNode
}) {
  const [state, send] = useActionState(action, emptyFormState)
  const form = useRef<HTMLFormElement>(null)
  const id = useId()

  useEffect(() => {
    if (!state.error) return
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    const target = wrong ?? form.current?.querySelector<HTMLElement>('[role="alert"]')
    target?.focus()
  }, [state])

  return (
    <FormContext value={{ id, state, optional: words.optional }}>
      <form ref={form} action={send} className={className}>
        {version !== undefined && (
          <input
            type="hidden"
            name="version"
            key={`v${state.version}`}
            defaultValue={state.version ?? version}
          />
        )}
        <input
          type="hidden"
          name="submission"
          key={state.submission}
          defaultValue={state.submission ?? submission}
        />
        <FormError state={state} words={words} />
        {children}
      </form>
    </FormContext>
  )
}
