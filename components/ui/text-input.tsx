'use client'
import type { ComponentProps } from 'react'
import { CONTROL } from './control-class.ts'
import { Field, type FieldProps } from './field.tsx'
import { ariaOf, useField } from './form-context.tsx'

/** One line of text; `type` for e-mail, password, url, file and the like. */
export function TextInput({
  name,
  label,
  hint,
  required,
  defaultValue,
  className = '',
  ...rest
}: FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps>) {
  const field = useField(name)
  return (
    <Field field={field} label={label} hint={hint} required={required}>
      <input
        type="text"
        {...rest}
        {...ariaOf(field, hint)}
        id={field.id}
        name={name}
        required={required}
        defaultValue={field.typed ? field.typed[0] : defaultValue}
        className={`${CONTROL} min-h-9 ${rest.type === 'file' ? 'py-1.5' : ''} ${className}`}
      />
    </Field>
  )
}

/** A calendar day, "2026-11-23"; `min` and `max` likewise. */
export function DateInput(props: Omit<ComponentProps<typeof TextInput>, 'type'>) {
  return <TextInput {...props} type="date" className="max-w-48" />
}
