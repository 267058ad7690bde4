'use client'
import type { ReactNode } from 'react'
import { FieldError, type FieldProps } from './field.tsx'
import { ariaOf, useField } from './form-context.tsx'

/** One box to tick. */
export function Checkbox({
  name,
  label,
  hint,
  required,
  value = 'on',
  defaultChecked,
}: FieldProps & { value?: string; defaultChecked?: boolean }) {
  const field = useField(name)
  const checked = field.typed ? field.typed.includes(value) : defaultChecked
  const id = `${field.id}-${value}`
  return (
    <div>
      <label htmlFor={id} className="flex items-start gap-2.5 touch:min-h-11 touch:items-center">
        <input
          {...ariaOf(field, hint)}
          key={field.attempt}
          type="checkbox"
          id={id}
          name={name}
          value={value}
          required={required}
          defaultChecked={checked}
          className="mt-0.5 size-4 shrink-0 accent-accent"
        />
        <span>
          {label}
          {hint && (
            <span id={field.hintId} className="block text-sm text-ink-3">
              {hint}
            </span>
          )}
        </span>
      </label>
      <FieldError field={field} />
    </div>
  )
}

export interface Choice {
  value: string
  label: ReactNode
  hint?: ReactNode
  disabled?: boolean
}

/** Any number of boxes under one name. */
export function CheckboxGroup({
  name,
  label,
  hint,
  options,
  defaultValues = [],
}: Omit<FieldProps, 'required'> & { options: readonly Choice[]; defaultValues?: readonly string[] }) {
  const field = useField(name)
  const chosen = field.typed ?? defaultValues
  return (
    <fieldset aria-describedby={ariaOf(field, hint)['aria-describedby']}>
      <legend className="mb-1.5 font-medium text-ink-2">{label}</legend>
      {hint && (
        <p id={field.hintId} className="-mt-1 mb-1.5 text-sm text-ink-3">
          {hint}
        </p>
      )}
      <div className="flex flex-wrap gap-x-5 gap-y-2" key={field.attempt}>
        {options.map((option) => (
          <label key={option.value} className="flex items-center gap-2 touch:min-h-11">
            <input
              type="checkbox"
              name={name}
              value={option.value}
              disabled={option.disabled}
              defaultChecked={chosen.includes(option.value)}
              className="size-4 accent-accent"
            />
            {option.label}
            {option.hint && <span className="text-sm text-ink-3">{option.hint}</span>}
          </label>
        ))}
      </div>
      <FieldError field={field} />
    </fieldset>
  )
}
