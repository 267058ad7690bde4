'use client'
import { type ReactNode, useActionState, useEffect, useId, useRef, useState } from 'react'
import { emptyFormState, type FormState } from '#lib/form-state.ts'
import { FormContext } from './form-context.tsx'
import { FormError, type FormWords } from './form-error.tsx'

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>

/**
 * The part of ActionForm that runs in the browser too: keeps the state of the sending and shows what came back. When the page
 * is drawn anew, a form that nobody has typed into begins anew with it. One that was typed into stays as it is, version
 * and all, so that sending it shows what somebody else changed instead of writing over it.
 */
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
  const [isTouched, setTouched] = useState(false)
  const [begunWith, beginWith] = useState(version)
  const form = useRef<HTMLFormElement>(null)
  const id = useId()
  if (begunWith !== version && !isTouched) beginWith(version)

  useEffect(() => {
    if (state.ok) setTouched(false)
  }, [state])
  useEffect(() => {
    if (!state.error) return
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    const target = wrong ?? form.current?.querySelector<HTMLElement>('[role="alert"]')
    target?.focus()
  }, [state])

  return (
    <FormContext value={{ id, state, optional: words.optional }}>
      <form ref={form} key={begunWith} action={send} className={className} onInput={() => setTouched(true)}>
        {begunWith !== undefined && (
          <input
            type="hidden"
            name="version"
            key={`v${state.version}`}
            defaultValue={state.version ?? begunWith}
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
