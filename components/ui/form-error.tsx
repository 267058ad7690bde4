'use client'
import type { FormState } from '#lib/form-state.ts'

export interface FormWords {
  optional: string
  staleTitle: string
  staleKept: string
  from: string
  to: string
  empty: string
}

/** Why the form came back; with a conflict, what somebody else changed meanwhile. */
export function FormError({ state, words }: { state: FormState; words: FormWords }) {
  if (!state.error) return null
  const stale = state.error.code === 'conflict'
  return (
    <div
      role="alert"
      tabIndex={-1}
      className={`rounded-control px-4 py-3 ${stale ? 'bg-warning-ground' : 'bg-bad-ground'}`}
    >
      <p className={`font-semibold ${stale ? 'text-warning' : 'text-bad'}`}>
        {stale ? words.staleTitle : state.error.message}
      </p>
      {stale && <p className="mt-1">{words.staleKept}</p>}
      {stale && state.changed && state.changed.length > 0 && (
        <ul className="mt-2 space-y-1">
          {state.changed.map((change) => (
            <li key={`${change.label} ${change.when} ${change.to}`}>
              <span className="font-medium">{change.label}</span>
              {(change.from || change.to) && (
                <>
                  {': '}
                  {words.from} <del className="text-ink-2">{change.from || words.empty}</del>, {words.to}{' '}
                  <ins className="font-medium no-underline">{change.to || words.empty}</ins>
                </>
              )}
              <span className="text-ink-2">
                {' '}
                · {change.who}, {change.when}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
