'use client'
import { useRouter } from 'next/navigation'
import { type ReactNode, useActionState, useEffect } from 'react'
import type { FormAction } from '#components/ui/form-client.tsx'
import { FormError, type FormWords } from '#components/ui/form-error.tsx'
import { emptyFormState } from '#lib/form-state.ts'

/**
 * The one form of many buttons, which stand elsewhere on the page (`form={id}`) and say in their value what they do.
 * Sent twice it is harmless, because the value carries the row's version.
 */
export function ButtonsForm({
  id,
  action,
  words,
  children,
}: {
  id: string
  action: FormAction
  words: FormWords
  children?: ReactNode
}) {
  const router = useRouter()
  const [state, send] = useActionState(action, emptyFormState)

  // Somebody else was first: the page shows what they did, and its buttons carry the rows' versions as they are now.
  useEffect(() => {
    if (state.error) router.refresh()
  }, [state, router])

  return (
    <form id={id} action={send}>
      <FormError state={state} words={words} />
      {children}
      <noscript>
        <input type="hidden" name="plain" value="1" />
      </noscript>
    </form>
  )
}
