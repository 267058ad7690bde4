'use client'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { buttonClass } from '#components/ui/button-class.ts'
import { Notice } from '#components/ui/notice.tsx'
import { fetchFramed, save } from './framed-file.ts'

interface Words {
  reading: string
  stop: string
  done: string
  failed: string
}

type State = { rows: number } | 'done' | 'failed' | null

/** A form whose buttons lead to files. Without JavaScript the browser saves them; with it the page shows how far they are. */
export function DownloadForm({
  action,
  total,
  words,
  children,
}: {
  action: string
  total: number
  words: Words
  children: ReactNode
}) {
  const [state, setState] = useState<State>(null)
  const running = useRef<AbortController>(null)
  const under = state !== null && typeof state === 'object'

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (under) return
    const { submitter } = event.nativeEvent as SubmitEvent
    const button = submitter instanceof HTMLButtonElement ? submitter : null
    const query = new URLSearchParams(new FormData(event.currentTarget) as never)
    const stopping = new AbortController()
    running.current = stopping
    setState({ rows: 0 })
    const address = `${button?.getAttribute('formaction') ?? action}?${query}`
    const file = await fetchFramed(address, (rows) => setState({ rows }), stopping.signal).catch(() => null)
    if (stopping.signal.aborted) return setState(null)
    if (file) save(file)
    setState(file ? 'done' : 'failed')
  }

  return (
    <form action={action} onSubmit={submit} className="max-w-2xl space-y-6">
      {children}
      <div role="status" className="min-h-14">
        {under && (
          <div className="space-y-2">
            <p className="text-ink-2">{words.reading}</p>
            <progress
              className="progress"
              aria-label={words.reading}
              max={Math.max(total, 1)}
              value={state.rows}
            />
            <button
              type="button"
              onClick={() => running.current?.abort()}
              className={buttonClass('secondary', 'small')}
            >
              {words.stop}
            </button>
          </div>
        )}
        {state === 'done' && <Notice tone="success">{words.done}</Notice>}
      </div>
      {state === 'failed' && <Notice tone="error">{words.failed}</Notice>}
    </form>
  )
}
