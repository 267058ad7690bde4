import { useEffect, useRef, useState } from 'react'
import { CONTROL } from '#components/ui/control-class.ts'
import type { Place } from './cells.ts'
import { type CellChoices, loadChoices } from './choices.ts'
import type { EditingWords } from './words.ts'

export interface Typed {
  values: string[]
  /** As it is shown until the server has answered. */
  shown: string
}

export interface CellEditorProps {
  place: Place
  /** What the cell holds. */
  held: string
  /** What was typed before it was refused. */
  typed?: readonly string[]
  words: EditingWords
  /** Null: nothing was changed. `step`: whether it goes on to the cell beside. */
  onDone: (typed: Typed | null, step: 0 | 1 | -1) => void
  /** The field was left for something else on the page. */
  onLeave: (typed: Typed | null) => void
}

/** A field over a cell: Enter saves, Escape cancels, Tab saves and goes on. */
export function CellEditor({ place, held, typed: before, words, onDone, onLeave }: CellEditorProps) {
  const box = useRef<HTMLFieldSetElement>(null)
  const [choices, setChoices] = useState<CellChoices | null>(null)
  const asks = place.field === 'lead' || place.field === 'themes'
  const isDone = useRef(false)
  const handlers = useRef({ onDone, onLeave, words, held })
  handlers.current = { onDone, onLeave, words, held }

  useEffect(() => {
    if (asks) loadChoices(place.reference).then(setChoices, () => handlers.current.onDone(null, 0))
  }, [asks, place.reference])

  const isReady = !asks || choices !== null
  useEffect(() => {
    // Until the choices are there the box around them hears the keys.
    const field = isReady ? box.current?.querySelector<HTMLElement>('input, select') : box.current
    field?.focus()
    if (field instanceof HTMLInputElement && field.type === 'text') field.select()
  }, [isReady])

  useEffect(() => {
    const element = box.current
    if (!element) return
    const typed = () => read(element, handlers.current)
    const end = (value: Typed | null, step: 0 | 1 | -1) => {
      isDone.current = true
      handlers.current.onDone(value, step)
    }
    // Not the page's: its single keys must not hear what is typed here.
    const key = (event: KeyboardEvent) => {
      event.stopPropagation()
      if (event.isComposing) return
      if ((event.key === 'Enter' || event.key === 'Tab') && unfinished(element)?.reportValidity() === false) {
        event.preventDefault()
        return
      }
      if (event.key === 'Enter') end(typed(), 0)
      else if (event.key === 'Escape') end(null, 0)
      else if (event.key === 'Tab') end(typed(), event.shiftKey ? -1 : 1)
      else if (!moveInList(element, event)) return
      event.preventDefault()
    }
    const leave = (event: FocusEvent) => {
      if (isDone.current || element.contains(event.relatedTarget as Node | null) || !document.hasFocus())
        return
      isDone.current = true
      handlers.current.onLeave(unfinished(element) ? null : typed())
    }
    element.addEventListener('keydown', key)
    element.addEventListener('focusout', leave)
    return () => {
      element.removeEventListener('keydown', key)
      element.removeEventListener('focusout', leave)
    }
  }, [])

  const label = words.labels[place.field].replace('{reference}', place.reference)
  const value = before?.[0] ?? held
  const field = { 'aria-label': label, className: `${CONTROL} min-h-9`, defaultValue: value }
  return (
    <fieldset ref={box} tabIndex={-1} data-field={place.field} className="cell-field" aria-label={label}>
      {place.field === 'title' && <input type="text" maxLength={200} {...field} />}
      {place.field === 'due' && <input type="date" {...field} />}
      {place.field === 'lead' && choices && (
        <select {...field}>
          {!choices.groups.some(({ code }) => code === value) && (
            <option value={value}>{value || words.noGroup}</option>
          )}
          {choices.groups.map(({ code, title }) => (
            <option key={code} value={code}>
              {title ? `${code}  ${title}` : code}
            </option>
          ))}
        </select>
      )}
      {place.field === 'themes' &&
        choices?.themes.map(({ id, name, isChosen }) => (
          <label key={id}>
            <input
              type="checkbox"
              value={id}
              data-name={name}
              data-held={isChosen || undefined}
              defaultChecked={before ? before.includes(id) : isChosen}
            />
            {name}
          </label>
        ))}
      <p className="cell-keys">{words.keys}</p>
    </fieldset>
  )
}

/** A date of which only a part was typed: its field says that it is empty, which would take the date away. */
const unfinished = (box: HTMLElement): HTMLInputElement | null =>
  [...box.querySelectorAll('input')].find(({ validity }) => validity.badInput) ?? null

function read(box: HTMLElement, { words, held }: { words: EditingWords; held: string }): Typed | null {
  if (box.dataset.field === 'themes') {
    const boxes = [...box.querySelectorAll('input')]
    if (boxes.every((one) => one.checked === (one.dataset.held !== undefined))) return null
    const chosen = boxes.filter((one) => one.checked)
    return { values: chosen.map((one) => one.value), shown: chosen.map((one) => one.dataset.name).join(', ') }
  }
  const field = box.querySelector<HTMLInputElement | HTMLSelectElement>('input, select')
  const typed = field?.value.trim() ?? held
  if (!field || typed === held) return null
  const shown =
    field instanceof HTMLInputElement && field.type === 'date' ? asDay(typed, words.language) : typed
  return { values: [typed], shown: shown || words.empty }
}

const asDay = (day: string, language: string) =>
  day &&
  new Date(`${day}T00:00:00Z`)
    .toLocaleDateString(language, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    })
    .replace('Sept ', 'Sep ')

/** Up and down among the boxes of a list. */
function moveInList(box: HTMLElement, event: KeyboardEvent): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const boxes = [...box.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]
  if (!step || boxes.length === 0) return false
  boxes[boxes.indexOf(document.activeElement as HTMLInputElement) + step]?.focus()
  return true
}
