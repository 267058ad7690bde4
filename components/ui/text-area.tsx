'use client'
import type { ComponentProps } from 'react'
import { CONTROL } from './control-class.ts'
import { Field, type FieldProps } from './field.tsx'
import { ariaOf, useField } from './form-context.tsx'

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea({
  name,
  label,
  hint,
  required,
  defaultValue,
  rows = 4,
  ...rest
}: FieldProps & Omit<ComponentProps<'textarea'>, keyof FieldProps | 'className'>) {
  const field = useField(name)
  return (
    <Field field={field} label={label} hint={hint} required={required}>
      <textarea
        {...rest}
        {...ariaOf(field, hint)}
        id={field.id}
        name={name}
        required={required}
        rows={rows}
        defaultValue={field.typed ? field.typed[0] : defaultValue}
        className={`${CONTROL} field-sizing-content min-h-24! py-2`}
      />
    </Field>
  )
}
