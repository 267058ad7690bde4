'use client'
import type { ReactNode } from 'react'
import { FieldError } from '#components/ui/field.tsx'
import { useField } from '#components/ui/form-context.tsx'

export interface Tick {
  value: string
  /** What is ticked, and what else the line says of it. */
  label: ReactNode
  note?: ReactNode
}

/** Boxes under one name, a line to each, those of `ticked` ticked. */
export function TickList({
  name,
  legend,
  lines,
  ticked,
}: {
  name: string
  legend: ReactNode
  lines: readonly Tick[]
  ticked: readonly string[]
}) {
  const field = useField(name)
  const chosen = field.typed ?? ticked
  return (
    <fieldset aria-describedby={field.error ? field.errorId : undefined}>
      <legend className="mb-1.5 font-medium text-ink-2">{legend}</legend>
      <ul className="divide-y divide-line-faint border-y border-line-faint" key={field.attempt}>
        {lines.map(({ value, label, note }) => (
          <li key={value}>
            <label className="flex min-h-10 items-start gap-2.5 py-2 touch:min-h-11">
              <input
                type="checkbox"
                name={name}
                value={value}
                defaultChecked={chosen.includes(value)}
                className="mt-0.5 size-4 shrink-0 accent-accent"
              />
              <span className="min-w-0 flex-1">{label}</span>
              {note && <span className="shrink-0 text-sm text-ink-3">{note}</span>}
            </label>
          </li>
        ))}
      </ul>
      <FieldError field={field} />
    </fieldset>
  )
}
