// Between a form and its mutation: authenticate, validate, call, and put what went wrong into words.
import { randomUUID } from 'node:crypto'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import type { z } from 'zod'
import { changedFields } from '#lib/change-words.ts'
import { type Day, fromDay } from '#lib/dates.ts'
import { AppError, type Change } from '#lib/errors.ts'
import { emptyFormState, type FormChange, type FormState } from '#lib/form-state.ts'
import type { Call } from '#lib/mutation.ts'
import { assertSameOrigin } from '#lib/same-origin.ts'
import { fieldsOf, submissionOf, typedIn } from '#lib/sent-form.ts'
import { currentActor, currentCall } from '#lib/session.ts'

/**
 * Runs `mutation` with the form's fields, then sends the browser to `next(result, fields)`; null: it stays, and the
 * page is drawn anew in place. Otherwise returns the form's state: one sentence, one per field, what was typed, and what changed meanwhile.
 */
export async function handleForm<S extends z.ZodType, R>(
  form: FormData,
  schema: S,
  mutation: (call: Call, input: z.output<S>) => Promise<R>,
  next: (result: R, input: z.output<S>) => string | null,
): Promise<FormState> {
  return handle(form, async () => {
    const actor = await currentActor()
    if (!actor) throw new AppError('unauthenticated')
    const input = validate(form, schema)
    const call = await currentCall(actor, submissionOf(form))
    return next(await mutation(call, input), input)
  })
}

/** The same for a form of who need not be signed in: `work` does it and returns where to send the browser. */
export async function handleVisitorForm<S extends z.ZodType>(
  form: FormData,
  schema: S,
  work: (input: z.output<S>) => Promise<string>,
): Promise<FormState> {
  return handle(form, async () => work(validate(form, schema)))
}

async function handle(form: FormData, work: () => Promise<string | null>): Promise<FormState> {
  let target: string | null
  try {
    await assertSameOrigin()
    target = await work()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return explain(error, form)
  }
  // What the browser has read ahead knows nothing of this.
  revalidatePath('/', 'layout')
  if (target !== null) redirect(target)
  return emptyFormState
}

function validate<S extends z.ZodType>(form: FormData, schema: S): z.output<S> {
  const parsed = schema.safeParse(fieldsOf(form))
  if (!parsed.success) throw invalid(parsed.error)
  return parsed.data
}

function invalid(error: z.ZodError): AppError {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) fields[String(issue.path[0] ?? '')] ??= issue.message
  return new AppError('invalid', { fields })
}

async function explain(error: AppError, form: FormData): Promise<FormState> {
  const [errors, why, fieldErrors] = await Promise.all([
    getTranslations('errors'),
    getTranslations('why'),
    getTranslations('fieldErrors'),
  ])
  const sentence = error.why ? why(error.why.key, error.why.values) : errors(error.code)
  return {
    ok: false,
    error: { code: error.code, message: sentence },
    fieldErrors: Object.fromEntries(
      Object.entries(error.fields).map(([name, key]) => [
        name,
        fieldErrors.has(key) ? fieldErrors(key) : fieldErrors('invalid'),
      ]),
    ),
    values: typedIn(form),
    changed: (await Promise.all(error.changes.map(inWords))).flat(),
    // A form that was refused is sent again under a new key.
    submission: randomUUID(),
    ...(error.version === null ? {} : { version: error.version }),
  }
}

/** Each field that changed, under what happened; what changed no field by its name alone. */
async function inWords({ action, actorName: who, at, from, to }: Change): Promise<FormChange[]> {
  const [words, format] = await Promise.all([getTranslations(), getFormatter()])
  const key = `events.${action.replaceAll('.', '_')}`
  const label = words.has(key) ? words(key) : action
  const day = (value: Day) => format.dateTime(fromDay(value), { dateStyle: 'medium', timeZone: 'UTC' })
  const when = format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' })
  const fields = changedFields(words, day, from, to)
  if (fields.length === 0) return [{ label, from: '', to: '', who, when }]
  return fields.map((field) => ({
    label: `${label} · ${field.label}`,
    from: field.from ?? '',
    to: field.to ?? '',
    who,
    when,
  }))
}
