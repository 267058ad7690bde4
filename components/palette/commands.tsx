'use client'
import { usePathname, useRouter } from 'next/navigation'
import { useCallback, useEffect, useState } from 'react'
import { isTyping } from '#components/ui/typing.ts'
import { signOf } from './sign.ts'

export type KeepKeys = (form: FormData) => Promise<void>
export type Panel = 'palette' | 'shortcuts' | null

const SHOWN_MS = 8000

/**
 * Listens for the palette's key and button and for the keys that work by themselves. What they do is loaded when the page
 * has nothing better to do, or when it is asked for. `on`: whether the reader wants keys to work. `failed`: the sentence for when
 * the server does not answer.
 */
export function Commands({ on, keep, failed }: { on: boolean; keep: KeepKeys; failed: string }) {
  const [Panels, setPanels] = useState<typeof import('./panels.tsx').Panels | null>(null)
  const [panel, show] = useState<Panel>(null)
  const [hasFailed, setFailed] = useState(false)
  const fail = useCallback(() => {
    show(null)
    setFailed(true)
  }, [])
  useEffect(() => {
    if (!hasFailed) return
    const timer = setTimeout(() => setFailed(false), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [hasFailed])
  const router = useRouter()
  const path = usePathname()

  useEffect(() => {
    const load = () => import('./panels.tsx').then((loaded) => setPanels(() => loaded.Panels))
    const open = (next: Panel) => {
      setFailed(false)
      show(next)
      load().catch(fail)
    }
    const click = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return
      if (!event.target.closest('[data-palette]')) return
      event.preventDefault()
      open('palette')
    }
    const key = (event: KeyboardEvent) => {
      if (!on || event.defaultPrevented || event.altKey) return
      const sign = signOf(event)
      if (event.ctrlKey || event.metaKey) {
        if (sign !== 'k') return
        event.preventDefault()
        if (!document.querySelector('dialog[open]')) open('palette')
      } else if (sign && !isTyping(event) && !document.querySelector('dialog[open]')) {
        if (sign === '/') event.preventDefault()
        import('./press.ts').then(({ press }) => press(sign, { open, go: router.push })).catch(() => {})
      }
    }
    // A phone loads it when it is asked for.
    const start = () => matchMedia('(hover: hover)').matches && void load().catch(() => {})
    const idle = 'requestIdleCallback' in window ? requestIdleCallback(start, { timeout: 4000 }) : 0
    // Before the links' own handlers.
    document.addEventListener('click', click, { capture: true })
    document.addEventListener('keydown', key)
    return () => {
      if (idle) cancelIdleCallback(idle)
      document.removeEventListener('click', click, { capture: true })
      document.removeEventListener('keydown', key)
    }
  }, [on, router, fail])

  return (
    <>
      {Panels && <Panels panel={panel} path={path} close={() => show(null)} fail={fail} keep={keep} />}
      {hasFailed && (
        <p
          role="alert"
          className="no-print fixed inset-x-4 bottom-4 z-50 mx-auto w-fit rounded-control border border-line bg-page px-4 py-2 shadow-float"
        >
          {failed}
        </p>
      )}
    </>
  )
}
