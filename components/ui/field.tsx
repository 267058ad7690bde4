'use client'
import type { ReactNode } from 'react'
import type { useField } from './form-context.tsx'

export interface FieldProps {
  name: string
  label: ReactNode
  hint?: ReactNode
  required?: boolean
}

/** Label, hint and error around a control. */
export function Field({
  field,
  label,
  hint,
  required,
  children,
}: Omit<FieldProps, 'name'> & { field: ReturnType<typeof useField>; children: ReactNode }) {
  return (
    <div>
      <label htmlFor={field.id} className="mb-1.5 block font-medium text-ink-2">
        <FieldLabel label={label} optional={required ? '' : field.optional} />
      </label>
      {hint && (
        <p id={field.hintId} className="-mt-1 mb-1.5 text-sm text-ink-3">
          {hint}
        </p>
      )}
      {children}
      <FieldError field={field} />
    </div>
  )
}

export function FieldLabel({ label, optional }: { label: ReactNode; optional: string }) {
  return (
    <>
      {label}
      {optional && <span className="font-normal text-ink-3"> ({optional})</span>}
    </>
  )
}

export function FieldError({ field }: { field: ReturnType<typeof useField> }) {
  if (!field.error) return null
  return (
    <p id={field.errorId} className="mt-1.5 text-sm font-medium text-bad">
      {field.error}
    </p>
  )
}
