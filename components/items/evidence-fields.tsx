'use client'
import { CONTROL } from '#components/ui/control-class.ts'
import { FieldError } from '#components/ui/field.tsx'
import { ariaOf, useField } from '#components/ui/form-context.tsx'

export interface EvidenceWords {
  evidence: string
  placeholder: string
  shows: string
  more: string
  optional: string
}

/** Rows hidden until they are wanted. */
const MORE_ROWS = 4

/** Rows of evidence: where it is and what it shows. One is in sight, others are folded away. */
export function EvidenceFields({ words, hint }: { words: EvidenceWords; hint?: string }) {
  const where = useField('evidence')
  const shows = useField('shows')
  const filled = where.typed?.slice(1).some(Boolean) || shows.typed?.slice(1).some(Boolean)
  const row = (index: number) => (
    <div key={index} className="grid gap-2 sm:grid-cols-2">
      <label>
        <span className="mb-1.5 block font-medium text-ink-2">{words.evidence}</span>
        <input
          {...(index === 0 ? ariaOf(where, hint) : {})}
          name="evidence"
          placeholder={words.placeholder}
          defaultValue={where.typed?.[index]}
          className={`${CONTROL} min-h-9`}
        />
      </label>
      <label>
        <span className="mb-1.5 block font-medium text-ink-2">
          {words.shows}
          <span className="font-normal text-ink-3"> ({words.optional})</span>
        </span>
        <input name="shows" defaultValue={shows.typed?.[index]} className={`${CONTROL} min-h-9`} />
      </label>
    </div>
  )
  return (
    <div className="space-y-2">
      {row(0)}
      {hint && (
        <p id={where.hintId} className="text-sm text-ink-3">
          {hint}
        </p>
      )}
      <FieldError field={where} />
      <details open={filled || undefined}>
        <summary className="inline-block text-sm text-accent hover:underline touch:py-3">
          {words.more}
        </summary>
        <div className="mt-2 space-y-4">
          {Array.from({ length: MORE_ROWS }, (_, index) => row(index + 1))}
        </div>
      </details>
    </div>
  )
}
