export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'small' | 'regular'

const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'border-transparent bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'border-line bg-page text-ink-1 hover:bg-panel',
  quiet: 'border-transparent text-ink-2 hover:bg-line-faint hover:text-ink-1',
  danger: 'border-line bg-page text-bad hover:bg-bad-ground',
}

const SIZES: Record<ButtonSize, string> = {
  small: 'min-h-8 px-3 text-sm',
  regular: 'min-h-9 px-4 text-base',
}

/** How a button looks, for links, buttons and summaries alike. */
export function buttonClass(variant: ButtonVariant = 'secondary', size: ButtonSize = 'regular'): string {
  return `inline-flex cursor-pointer items-center justify-center gap-2 rounded-control border font-medium whitespace-nowrap select-none aria-disabled:cursor-default aria-disabled:opacity-60 touch:min-h-11 ${VARIANTS[variant]} ${SIZES[size]}`
}
