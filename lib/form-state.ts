// What an action hands back to its form when it did not go through; on success it redirects.

/** A change that somebody else made since the form was rendered, in words. */
export interface FormChange {
  label: string
  from: string
  to: string
  who: string
  when: string
}

export interface FormState {
  ok: boolean
  /** One sentence for the top of the form. */
  error?: { code: string; message: string }
  /** Field name → sentence. */
  fieldErrors?: Record<string, string>
  /** What was typed, so that nothing is lost. */
  values?: Record<string, string | string[]>
  changed?: FormChange[]
  /** The row's version now: the next sending of the form carries it. */
  version?: number
  /** Key of the form's next sending. */
  submission?: string
}

export const emptyFormState: FormState = { ok: true }
