import type { ReactNode } from 'react'

export type ItemState =
  | 'not_started'
  | 'in_preparation'
  | 'in_progress'
  | 'on_hold'
  | 'submitted'
  | 'closed_implemented'
  | 'closed_not_implemented'
  | 'superseded'

const RING = <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.6" />
const DISC = <circle cx="8" cy="8" r="6.8" fill="currentColor" />

// A ring that fills up as the work goes on.
const SHAPES: Record<ItemState, ReactNode> = {
  not_started: (
    <circle
      cx="8"
      cy="8"
      r="6"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeDasharray="2.4 2.31"
    />
  ),
  in_preparation: (
    <>
      {RING}
      <path d="M8 8V4.4A3.6 3.6 0 0 1 11.6 8Z" fill="currentColor" />
    </>
  ),
  in_progress: (
    <>
      {RING}
      <path d="M8 4.4a3.6 3.6 0 0 1 0 7.2Z" fill="currentColor" />
    </>
  ),
  submitted: (
    <>
      {RING}
      <path d="M8 8V4.4A3.6 3.6 0 1 1 4.4 8Z" fill="currentColor" />
    </>
  ),
  on_hold: (
    <>
      {RING}
      <path d="M6.6 5.8v4.4M9.4 5.8v4.4" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </>
  ),
  closed_implemented: (
    <>
      {DISC}
      <path d="m5.2 8.2 2 2 3.7-4" className="icon-cut" />
    </>
  ),
  closed_not_implemented: (
    <>
      {DISC}
      <path d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4" className="icon-cut" />
    </>
  ),
  superseded: (
    <>
      {DISC}
      <path d="M4.8 8h6M8.4 5.6 10.8 8l-2.4 2.4" className="icon-cut" />
    </>
  ),
}

/** The colour a state is drawn in. */
export const STATE_COLOUR: Record<ItemState, string> = {
  not_started: 'text-ink-3',
  in_preparation: 'text-warning',
  in_progress: 'text-accent',
  on_hold: 'text-ink-3',
  submitted: 'text-waiting',
  closed_implemented: 'text-good',
  closed_not_implemented: 'text-ink-3',
  superseded: 'text-ink-3',
}

export function StateIcon({ state }: { state: ItemState }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className={`size-4 shrink-0 ${STATE_COLOUR[state]}`}>
      {SHAPES[state]}
    </svg>
  )
}
