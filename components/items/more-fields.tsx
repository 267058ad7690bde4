'use client'
import { type ReactNode, useContext } from 'react'
import { buttonClass } from '#components/ui/button-class.ts'
import { FormContext } from '#components/ui/form-context.tsx'

/** Fields that few need, folded away; open when one of them needs another look. */
export function MoreFields({
  label,
  names,
  children,
}: {
  label: string
  names: readonly string[]
  children: ReactNode
}) {
  const { state } = useContext(FormContext)
  const wrong = names.some((name) => state.fieldErrors?.[name])
  return (
    <details open={wrong || undefined} className="rounded-control border border-line">
      <summary className={`${buttonClass('quiet')} w-full justify-start! text-start whitespace-normal!`}>
        <span aria-hidden="true">+</span> {label}
      </summary>
      <div className="space-y-5 px-4 pt-2 pb-4">{children}</div>
    </details>
  )
}
