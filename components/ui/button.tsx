import type { ComponentProps } from 'react'
import { Link } from '#components/ui/link.tsx'
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class.ts'

interface Look {
  variant?: ButtonVariant
  size?: ButtonSize
}

export function Button({ variant, size, className = '', ...rest }: Look & ComponentProps<'button'>) {
  return <button type="submit" {...rest} className={`${buttonClass(variant, size)} ${className}`} />
}

/** A link that looks like a button: it leads somewhere, it changes nothing. */
export function LinkButton({ variant, size, className = '', ...rest }: Look & ComponentProps<typeof Link>) {
  return <Link prefetch={false} {...rest} className={`${buttonClass(variant, size)} ${className}`} />
}
