'use client'
import { useId, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { CONTROL } from '#components/ui/control-class.ts'

/** A text to take away: selected when it gets the focus; a button copies it where scripts run. */
export function CopyField({
  label,
  value,
  copy,
  copied,
}: {
  label: string
  value: string
  copy: string
  copied: string
}) {
  const id = useId()
  const [done, setDone] = useState(false)
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-medium text-ink-2">
        {label}
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          readOnly
          value={value}
          onFocus={(event) => event.target.select()}
          className={`${CONTROL} min-h-9 font-mono text-sm`}
        />
        <Button
          type="button"
          onClick={async () => {
            await navigator.clipboard.writeText(value)
            setDone(true)
          }}
        >
          {copy}
        </Button>
      </div>
      <p role="status" className="mt-1.5 text-sm text-good">
        {done && copied}
      </p>
    </div>
  )
}
