'use client'
import { buttonClass } from './button-class.ts'

/** Opens the browser's print dialog; not there where scripts do not run. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button type="button" onClick={() => window.print()} className={`needs-script ${buttonClass()}`}>
      {label}
    </button>
  )
}
