// Forms as they travel: read from a page that scripts did not touch, and sent under other cookies.
import { randomUUID } from 'node:crypto'
import type { APIRequestContext, APIResponse, Page } from '@playwright/test'
import { submissionOf } from '#lib/sent-form.ts'

/** The button that sends a form; `form`: the id of a form that scripts alone send. */
export type Press = string | RegExp | { form: string }

/** The fields of the form behind the button, as a browser without scripts would send them. */
export async function readForm(page: Page, press: Press): Promise<[string, string][]> {
  const isForm = typeof press === 'object' && 'form' in press
  const element = isForm
    ? page.locator(`form#${press.form}`)
    : page.getByRole('button', { name: press, exact: true, includeHidden: true })
  return element.first().evaluate((found) => {
    const form = found instanceof HTMLButtonElement ? found.form : found
    if (!(form instanceof HTMLFormElement)) throw new Error('The button sends no form.')
    const fields = found instanceof HTMLButtonElement ? new FormData(form, found) : new FormData(form)
    return [...fields].filter((field): field is [string, string] => typeof field[1] === 'string')
  })
}

interface Sending {
  fields: readonly (readonly [string, string])[]
  origin: string
}

/** Sends the form as it was read; an answer that leads elsewhere is not followed. */
export function post(
  request: APIRequestContext,
  at: string,
  { fields, origin }: Sending,
): Promise<APIResponse> {
  return request.post(at, { multipart: dataOf(fields), maxRedirects: 0, headers: { origin } })
}

/** Sends the form as if the page had been drawn anew; returns the answer and the key of this sending. */
export async function send(
  request: APIRequestContext,
  at: string,
  { fields, origin }: Sending,
): Promise<{ answer: APIResponse; submission: string }> {
  const anew = change(fields, { submission: randomUUID() })
  return {
    answer: await post(request, at, { fields: anew, origin }),
    submission: submissionOf(dataOf(anew)) ?? '',
  }
}

function dataOf(fields: Sending['fields']): FormData {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  return data
}

/** The form with other values in some of its fields; a field that the form has not is added. */
export function change(
  fields: readonly (readonly [string, string])[],
  values: Readonly<Record<string, string>>,
): [string, string][] {
  const kept = fields
    .filter(([name]) => !(name in values))
    .map(([name, value]): [string, string] => [name, value])
  return [...kept, ...Object.entries(values)]
}
