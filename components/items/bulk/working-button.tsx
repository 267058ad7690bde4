'use client'
import { useFormStatus } from 'react-dom'
import { SubmitButton } from '#components/ui/submit-button.tsx'

/** Sends the change of many items, and says that it is under way: hundreds take seconds. */
export function WorkingButton({ label, working }: { label: string; working: string }) {
  const { pending } = useFormStatus()
  return (
    <>
      <SubmitButton>{label}</SubmitButton>
      <span role="status" className="flex items-center gap-2 text-sm text-ink-3">
        {pending && (
          <>
            <progress className="progress" aria-label={working} />
            {working}
          </>
        )}
      </span>
    </>
  )
}
