'use client'
import type { ComponentProps } from 'react'
import { useFormStatus } from 'react-dom'
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class.ts'

/** Sends its form, once: while that is under way it does nothing and says so. Keeps the focus. */
export function SubmitButton({
  variant = 'primary',
  size,
  className = '',
  ...rest
}: { variant?: ButtonVariant; size?: ButtonSize } & ComponentProps<'button'>) {
  const { pending } = useFormStatus()
  return (
    <button
      type="submit"
      {...rest}
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      onClick={(event) => (pending ? event.preventDefault() : rest.onClick?.(event))}
      className={`${buttonClass(variant, size)} aria-busy:cursor-progress ${className}`}
    />
  )
}
