import type { ReactNode } from 'react'

export type NoticeTone = 'info' | 'warning' | 'success' | 'error'

const LOOKS: Record<NoticeTone, { box: string; ink: string; sign: string }> = {
  info: { box: 'bg-accent-ground', ink: 'text-accent', sign: 'i' },
  warning: { box: 'bg-warning-ground', ink: 'text-warning', sign: '▲' },
  success: { box: 'bg-good-ground', ink: 'text-good', sign: '✓' },
  error: { box: 'bg-bad-ground', ink: 'text-bad', sign: '■' },
}

/** Something to know before going on. Errors are read out at once. */
export function Notice({
  tone = 'info',
  title,
  children,
}: {
  tone?: NoticeTone
  title?: ReactNode
  children?: ReactNode
}) {
  const { box, ink, sign } = LOOKS[tone]
  return (
    <div
      role={tone === 'error' ? 'alert' : 'status'}
      className={`my-4 flex gap-3 rounded-control px-4 py-3 ${box}`}
    >
      <span aria-hidden="true" className={`w-4 shrink-0 text-center font-semibold ${ink}`}>
        {sign}
      </span>
      <div className="min-w-0 space-y-1">
        {title && <p className={`font-semibold ${ink}`}>{title}</p>}
        {children && <div>{children}</div>}
      </div>
    </div>
  )
}
