'use client'
import type { Choice } from './checkbox.tsx'
import { FieldError, FieldLabel, type FieldProps } from './field.tsx'
import { ariaOf, useField } from './form-context.tsx'

export interface RadioChoice extends Choice {
  /** The colour it takes when chosen, in a segmented row. */
  tone?: Tone
}

type Tone = 'accent' | 'good' | 'warning' | 'bad' | 'waiting'

const CHOSEN: Record<Tone, string> = {
  accent: 'has-checked:bg-accent-ground has-checked:text-accent',
  good: 'has-checked:bg-good-ground has-checked:text-good',
  warning: 'has-checked:bg-warning-ground has-checked:text-warning',
  bad: 'has-checked:bg-bad-ground has-checked:text-bad',
  waiting: 'has-checked:bg-waiting-ground has-checked:text-waiting',
}

const SEGMENT =
  'relative flex min-h-10 flex-1 cursor-pointer items-center justify-center gap-1.5 px-4 text-center first:rounded-s-[7px] last:rounded-e-[7px] not-first:border-s border-line has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:outline-accent has-disabled:cursor-default has-disabled:text-ink-3 touch:min-h-11 max-sm:text-lg max-sm:px-2'

const LINE = 'flex items-start gap-2.5 py-1 touch:min-h-11 touch:items-center'

/** One of a few: a row of segments, or a list with a hint to each. Native radio buttons. */
export function RadioGroup({
  name,
  label,
  hint,
  required,
  options,
  defaultValue,
  segmented = false,
}: FieldProps & { options: readonly RadioChoice[]; defaultValue?: string; segmented?: boolean }) {
  const field = useField(name)
  const chosen = field.typed ? field.typed[0] : defaultValue
  return (
    <fieldset aria-describedby={ariaOf(field, hint)['aria-describedby']}>
      <legend className="mb-1.5 font-medium text-ink-2">
        <FieldLabel label={label} optional={required || defaultValue !== undefined ? '' : field.optional} />
      </legend>
      {hint && (
        <p id={field.hintId} className="-mt-1 mb-1.5 text-sm text-ink-3">
          {hint}
        </p>
      )}
      <div key={field.attempt} className={segmented ? 'flex rounded-control border border-line' : ''}>
        {options.map((option) => (
          <label
            key={option.value}
            className={segmented ? `${SEGMENT} ${CHOSEN[option.tone ?? 'accent']}` : LINE}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              required={required}
              aria-invalid={field.error ? true : undefined}
              disabled={option.disabled}
              defaultChecked={option.value === chosen}
              className={segmented ? 'absolute inset-0 opacity-0' : 'mt-0.5 size-4 shrink-0 accent-accent'}
            />
            <span className={segmented ? 'pointer-events-none flex items-center gap-1.5' : ''}>
              {option.label}
              {option.hint && <span className="block text-sm text-ink-3">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldError field={field} />
    </fieldset>
  )
}
