// A form as it was sent: its fields, and the key under which sending it has its one effect.
import { createHmac } from 'node:crypto'

/** The form's fields by name; a field that stands in it several times is a list. */
export function fieldsOf(form: FormData): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  for (const name of namesOf(form)) {
    const values = form.getAll(name).map(withoutNul)
    fields[name] = values.length > 1 ? values : values[0]
  }
  return fields
}

/** What was typed, for the form that comes back. Never a password: each such field has the word in its name. */
export function typedIn(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {}
  for (const name of namesOf(form)) {
    if (name === 'submission' || name === 'version' || /password/i.test(name)) continue
    const texts = form.getAll(name).filter((value) => typeof value === 'string')
    values[name] = texts.length > 1 ? texts : (texts[0] ?? '')
  }
  return values
}

/** Names of the form's fields, without those that belong to the framework. */
const namesOf = (form: FormData): string[] =>
  [...new Set(form.keys())].filter((name) => !name.startsWith('$ACTION'))

/**
 * A UUID of the rendered form's own key and of what was sent with it, or undefined for a form without a key: the same
 * sent twice has one effect, while something else, typed into a page that the browser had kept, is a sending of its own.
 */
export function submissionOf(form: FormData): string | undefined {
  const key = form.get('submission')
  if (typeof key !== 'string' || key === '') return undefined
  const sent = namesOf(form).map((name) => [name, form.getAll(name).map(traceOf)])
  const hash = createHmac('sha256', key).update(JSON.stringify(sent)).digest('hex')
  return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
}

/** Postgres keeps no NUL in a text, and nobody types one. */
const withoutNul = (value: FormDataEntryValue) =>
  typeof value === 'string' ? value.replaceAll('\0', '') : value

const traceOf = (value: FormDataEntryValue) =>
  typeof value === 'string' ? value : [value.name, value.size, value.lastModified]
