'use client'
import { type ButtonSize, buttonClass } from './button-class.ts'

/** Opens the browser's print dialog; not there where scripts do not run. */
export function PrintButton({ label, size }: { label: string; size?: ButtonSize }) {
  return (
    <button
      type="button"
      onClick={() => window.print()}
      className={`needs-script ${buttonClass('secondary', size)}`}
    >
      {label}
    </button>
  )
}
