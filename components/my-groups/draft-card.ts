// One item's short form in the page: its fields, the line that says what is saved, and the texts beside it to choose from.
import { ANSWER_FIELDS } from './answer-fields.ts'
import type { Fields } from './kept-here.ts'

export interface Other {
  id: string
  /** Above the text: who wrote it, and when. */
  title: string
  text: string
}

export class DraftCard {
  readonly reference: string
  readonly element: HTMLElement
  private readonly form: HTMLFormElement

  constructor(element: HTMLElement, form: HTMLFormElement) {
    this.reference = element.dataset.answer ?? ''
    this.element = element
    this.form = form
  }

  /** Version of the server's draft that the page came with. */
  get version(): number {
    return Number(this.hidden('draft')?.value ?? 0)
  }

  set version(version: number) {
    const field = this.hidden('draft')
    if (field) field.value = String(version)
  }

  /** What stands in the fields now; `before`: what the page came with. */
  read(before = false): Fields {
    return Object.fromEntries(ANSWER_FIELDS.map((name) => [name, this.valueOf(name, before)]))
  }

  fill(fields: Partial<Fields>): void {
    for (const [name, value] of Object.entries(fields)) {
      for (const control of this.controls(name)) {
        if (isRadio(control)) control.checked = control.value === value
        else control.value = value ?? ''
      }
    }
  }

  say(words: string, isBad = false): void {
    const line = this.element.querySelector<HTMLElement>('[data-saved]')
    if (!line) return
    line.textContent = words
    line.toggleAttribute('data-bad', isBad)
  }

  /** Shows a text to choose from, or brings it up to date. */
  showOther({ id, title, text }: Other, isConflict = false): void {
    const place = this.element.querySelector('[data-others]')
    const known = this.element.querySelector<HTMLElement>(`[data-other="${id}"]`)
    const shown = known ?? (place?.firstElementChild?.cloneNode(true) as HTMLElement | undefined)
    if (!place || !shown) return
    shown.dataset.other = id
    shown.hidden = false
    write(shown.querySelector('[data-title]'), title)
    write(shown.querySelector('[data-text]'), text)
    const mine = shown.querySelector<HTMLElement>('[data-choose="mine"]')
    if (mine) mine.hidden = !isConflict
    if (known) return
    shown.dataset.added = ''
    place.append(shown)
  }

  /** Takes away what was added to the page beside what the server put there. */
  clear(): void {
    for (const added of this.element.querySelectorAll('[data-added]')) added.remove()
  }

  hideOther(id: string): void {
    for (const shown of this.element.querySelectorAll<HTMLElement>(`[data-other="${id}"]`))
      shown.hidden = true
  }

  private valueOf(name: string, before: boolean): string {
    const controls = this.controls(name)
    for (const control of controls) {
      if (!isRadio(control)) return (before ? control.defaultValue : control.value).trim()
      if (before ? control.defaultChecked : control.checked) return control.value
    }
    return ''
  }

  private controls(name: string): (HTMLInputElement | HTMLTextAreaElement)[] {
    return [...this.form.querySelectorAll<HTMLInputElement>(`[name="${name}:${this.reference}"]`)]
  }

  private hidden(name: string) {
    return this.form.querySelector<HTMLInputElement>(`[name="${name}:${this.reference}"]`)
  }
}

const isRadio = (control: HTMLElement): control is HTMLInputElement =>
  control instanceof HTMLInputElement && control.type === 'radio'

/** In place: the text node stays the one that React knows. */
function write(element: Element | null, text: string): void {
  const node = element?.firstChild
  if (node) node.nodeValue = text
  else if (element) element.textContent = text
}
