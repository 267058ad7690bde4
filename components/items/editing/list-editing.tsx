import './editing.css'
import { startTransition, useEffect, useRef, useState } from 'react'
import { CellEditor, type Typed } from './cell-editor.tsx'
import { below, besides, cellAt, focusCell, type Place, placeOf, rowOf, rowsOf, valueAt } from './cells.ts'
import type { EditingProps } from './list-tools.tsx'
import { OverCell } from './over-cell.tsx'
import { RefusedCell } from './refused-cell.tsx'
import { sender } from './saving.ts'
import { watchSelection } from './selection.ts'

interface Sent extends Typed {
  place: Place
  version: number
  /** Why it came back: the sentence, and what somebody else changed. */
  refused?: { message: string; changed: string[] }
}

/** A cell that is being edited, and the item as it was when that began: what changes meanwhile is a conflict. */
interface Open {
  place: Place
  held: string
  version: number
  typed?: readonly string[]
}

const keyOf = ({ reference, field }: Place) => `${reference} ${field}`

/** Selects rows and edits cells. What was typed stands over its cell until the list says the same, or why not. */
export function ListEditing({ list, action, words }: EditingProps) {
  const [open, setOpen] = useState<Open | null>(null)
  const [sent, setSent] = useState<ReadonlyMap<string, Sent>>(new Map())
  const [hovered, setHovered] = useState<Place | null>(null)
  const [said, setSaid] = useState('')
  const [send] = useState(sender)
  const back = useRef<{ place: Place; row: number } | null>(null)

  const edit = (place: Place | null, typed?: readonly string[]) => {
    if (!place) return
    setHovered(null)
    const held = valueAt(list, place)
    const version = Number(rowOf(cellAt(list, place))?.dataset.version ?? 0)
    if (place.field === 'priority') {
      const flag = held === 'yes' ? 'no' : 'yes'
      save({ place, version }, { values: [flag], shown: flag === 'yes' ? words.flagged : words.notFlagged })
    } else setOpen({ place, held, version, ...(typed ? { typed } : {}) })
  }

  const save = ({ place, version }: Pick<Open, 'place' | 'version'>, typed: Typed) => {
    const put = (value: Sent | null) =>
      setSent((now) => {
        const next = new Map(now)
        if (value) next.set(keyOf(place), value)
        else next.delete(keyOf(place))
        return next
      })
    put({ place, version, ...typed })
    setSaid(words.saving)
    startTransition(async () => {
      const state = await send(action, place, typed.values, version)
      // With the list that comes along, so that the old value is not shown in between.
      startTransition(() => {
        setSaid(state?.ok ? words.saved : '')
        if (state?.ok) return put(null)
        const [fieldError] = Object.values(state?.fieldErrors ?? {})
        const isConflict = state?.error?.code === 'conflict'
        const message = isConflict ? words.conflict : (fieldError ?? state?.error?.message ?? words.failed)
        const changed = (state?.changed ?? []).map(
          ({ label, from, to, who, when }) =>
            `${label}: ${words.from} ${from || words.empty}, ${words.to} ${to || words.empty} · ${who}, ${when}`,
        )
        put({ place, version, ...typed, refused: { message, changed } })
      })
    })
  }

  const goTo = (place: Place) => {
    const row = rowsOf(list).findIndex((one) => one.dataset.item === place.reference)
    back.current = { place, row }
    focusCell(list, place)
  }

  // The listeners are set once; they act on what is there when something happens.
  const now = useRef({ edit, goTo })
  now.current = { edit, goTo }

  useEffect(
    () =>
      watchSelection(list, (count) => {
        const output = list.querySelector('output')
        if (output) output.textContent = words.selected.replace('{count}', String(count))
      }),
    [list, words],
  )

  useEffect(() => {
    list.querySelector('table')?.setAttribute('role', 'grid')
    const key = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      const row = rowOf(target)
      if (!row || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      const isCell = target.matches('[data-cell]')
      const place = placeOf(target) ?? placeOf(row.querySelector('[data-cell="title"]'))
      const isForward = (event.key === 'ArrowRight') !== (getComputedStyle(list).direction === 'rtl')
      if (!place) return
      if (event.key === 'F2' || (isCell && (event.key === 'Enter' || event.key === ' ')))
        now.current.edit(place)
      else if (isCell && event.key === 'Escape') now.current.goTo({ ...place, field: 'title' })
      else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
        const next = besides(list, place, isForward ? 1 : -1, false)
        if (next) now.current.goTo(next)
      } else if (isCell && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
        const next = below(list, place, event.key === 'ArrowDown' ? 1 : -1)
        if (next) now.current.goTo(next)
      } else return
      event.preventDefault()
      event.stopPropagation()
    }
    const click = (event: MouseEvent) => {
      const target = event.target as HTMLElement
      const place = placeOf(target)
      if (place && !target.closest('a, button, input, label')) now.current.goTo(place)
    }
    const doubleClick = (event: MouseEvent) => {
      const target = event.target as HTMLElement
      if (!target.closest('a, button, input, label')) now.current.edit(placeOf(target))
    }
    const over = (event: PointerEvent) => {
      const target = event.target as HTMLElement
      if (event.pointerType === 'mouse' && !target.closest('.over-cell')) setHovered(placeOf(target))
    }
    const out = () => setHovered(null)
    list.addEventListener('keydown', key)
    list.addEventListener('click', click)
    list.addEventListener('dblclick', doubleClick)
    list.addEventListener('pointerover', over)
    list.addEventListener('pointerleave', out)
    return () => {
      list.removeEventListener('keydown', key)
      list.removeEventListener('click', click)
      list.removeEventListener('dblclick', doubleClick)
      list.removeEventListener('pointerover', over)
      list.removeEventListener('pointerleave', out)
    }
  }, [list])

  // Drawn anew, the row may stand elsewhere or be gone: the focus stays with it, or with the row in its place.
  useEffect(() => {
    if (open || !back.current || document.activeElement !== document.body) return
    const { place, row } = back.current
    const reference = cellAt(list, place) ? place.reference : rowsOf(list).at(row)?.dataset.item
    if (reference) focusCell(list, { ...place, reference })
  })

  const done = (from: Open, typed: Typed | null, step: 0 | 1 | -1) => {
    const { place } = from
    if (typed) save(from, typed)
    setOpen(null)
    const next = step === 0 ? null : besides(list, place, step, true)
    if (!next || next.field === 'priority') goTo(next ?? place)
    else {
      goTo(next)
      edit(next)
    }
  }

  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      {hovered && !open && (
        <OverCell list={list} place={hovered} className="cell-hint">
          <button type="button" tabIndex={-1} onClick={() => edit(hovered)} title={words.edit}>
            <span aria-hidden="true">✎</span>
            <span className="sr-only">{words.edit}</span>
          </button>
        </OverCell>
      )}
      {[...sent.values()].map((one) => (
        <OverCell key={keyOf(one.place)} list={list} place={one.place}>
          {one.refused ? (
            <RefusedCell
              refused={one.refused}
              shown={one.shown}
              words={words}
              onRetry={() => {
                setSent((all) => new Map([...all].filter(([key]) => key !== keyOf(one.place))))
                if (one.place.field === 'priority') save(one, one)
                else edit(one.place, one.values)
              }}
              onClose={() => {
                setSent((all) => new Map([...all].filter(([key]) => key !== keyOf(one.place))))
                goTo(one.place)
              }}
            />
          ) : (
            <p className="cell-sent">{one.shown}</p>
          )}
        </OverCell>
      ))}
      {open && (
        <OverCell list={list} place={open.place}>
          <CellEditor
            key={keyOf(open.place)}
            place={open.place}
            held={open.held}
            {...(open.typed ? { typed: open.typed } : {})}
            words={words}
            onDone={(typed, step) => done(open, typed, step)}
            onLeave={(typed) => {
              if (typed) save(open, typed)
              setOpen(null)
            }}
          />
        </OverCell>
      )}
    </>
  )
}
