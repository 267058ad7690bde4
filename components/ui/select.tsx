'use client'
import type { ComponentProps } from 'react'
import { CONTROL } from './control-class.ts'
import { Field, type FieldProps } from './field.tsx'
import { ariaOf, useField } from './form-context.tsx'

export interface Option {
  value: string
  label: string
  disabled?: boolean
}

export interface OptionGroup {
  label: string
  options: Option[]
}

/** One of many, or several with `multiple`. `empty` is the label of the choice of nothing; without it the first is chosen. */
export function Select({
  name,
  label,
  hint,
  required,
  options,
  empty,
  defaultValue,
  ...rest
}: FieldProps & {
  options: readonly (Option | OptionGroup)[]
  empty?: string
} & Omit<ComponentProps<'select'>, keyof FieldProps | 'className' | 'children'>) {
  const field = useField(name)
  const typed = rest.multiple ? field.typed : field.typed?.[0]
  return (
    <Field field={field} label={label} hint={hint} required={required || empty === undefined}>
      <select
        {...rest}
        {...ariaOf(field, hint)}
        // React does not put a changed default into a select that is there already.
        key={field.attempt}
        id={field.id}
        name={name}
        required={required}
        defaultValue={field.typed ? typed : defaultValue}
        className={`${CONTROL} min-h-9 ${rest.multiple ? 'py-1' : ''}`}
      >
        {empty !== undefined && (
          <option key="" value="">
            {empty}
          </option>
        )}
        {options.map((option) =>
          'options' in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map(toOption)}
            </optgroup>
          ) : (
            toOption(option)
          ),
        )}
      </select>
    </Field>
  )
}

function toOption({ value, label, disabled }: Option) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  )
}
