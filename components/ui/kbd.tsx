/** A key of the keyboard. */
export function Kbd({ children, className = '' }: { children: string; className?: string }) {
  return (
    <kbd className={`h-fit rounded-chip border border-line px-1.5 font-sans text-xs text-ink-3 ${className}`}>
      {children}
    </kbd>
  )
}
