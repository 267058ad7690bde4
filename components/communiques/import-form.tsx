'use client'
import { useRouter } from 'next/navigation'
import { type DragEvent, type FormEvent, useRef, useState } from 'react'
import { buttonClass } from '#components/ui/button-class.ts'
import { CONTROL } from '#components/ui/control-class.ts'
import { Notice } from '#components/ui/notice.tsx'
import { sendForm } from './send-form.ts'

const UPLOAD = '/communiques/import/upload'

interface Words {
  file: string
  fileHint: string
  drop: string
  or: string
  paste: string
  pasteHint: string
  send: string
  /** With "{name}" where the file's name goes. */
  sending: string
  reading: string
  failedTitle: string
  interrupted: string
}

/** A file to drop or choose, or text to paste. A plain form; with JavaScript it shows how far it is. */
export function ImportForm({ words }: { words: Words }) {
  const router = useRouter()
  const file = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [sending, setSending] = useState<{ name: string; share: number } | null>(null)
  const [error, setError] = useState<string | null>(null)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (sending) return
    const name = file.current?.files?.[0]?.name ?? words.paste
    setError(null)
    setSending({ name, share: 0 })
    const answer = await sendForm(UPLOAD, new FormData(event.currentTarget), (share) =>
      setSending({ name, share }),
    )
    if ('location' in answer) return router.push(answer.location)
    setSending(null)
    setError(answer.error ?? words.interrupted)
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    if (!file.current || sending || event.dataTransfer.files.length === 0) return
    file.current.files = event.dataTransfer.files
    file.current.form?.requestSubmit()
  }

  return (
    <form
      action={UPLOAD}
      method="post"
      encType="multipart/form-data"
      onSubmit={submit}
      className="mt-6 space-y-6"
    >
      {error && (
        <Notice tone="error" title={words.failedTitle}>
          {error}
        </Notice>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way to fill the field inside */}
      <div
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className="rounded-panel border border-dashed border-ink-3 px-6 py-8 text-center data-over:border-accent data-over:bg-accent-ground"
      >
        <label htmlFor="file" className="block font-semibold">
          {words.file}
        </label>
        <p id="file-hint" className="mt-1 text-ink-3">
          {words.drop}. {words.fileHint}
        </p>
        <input
          ref={file}
          id="file"
          name="file"
          type="file"
          aria-describedby="file-hint"
          accept=".docx,.pdf,.txt,application/pdf,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          className="mx-auto mt-4 block max-w-full text-ink-2 file:me-3 file:min-h-9 file:cursor-pointer file:rounded-control file:border file:border-line file:bg-page file:px-4 file:font-medium file:text-ink-1 hover:file:bg-panel pointer-coarse:file:min-h-11"
        />
      </div>
      <div>
        <label htmlFor="text" className="mb-1.5 block font-medium text-ink-2">
          {words.or} {words.paste.charAt(0).toLowerCase() + words.paste.slice(1)}
        </label>
        <p id="text-hint" className="-mt-1 mb-1.5 text-sm text-ink-3">
          {words.pasteHint}
        </p>
        <textarea id="text" name="text" rows={8} aria-describedby="text-hint" className={`${CONTROL} py-2`} />
      </div>
      <button type="submit" aria-disabled={sending !== null || undefined} className={buttonClass('primary')}>
        {words.send}
      </button>
      <div role="status" className="min-h-12">
        {sending && (
          <>
            <p className="mb-2 text-ink-2">
              {sending.share < 1 ? words.sending.replace('{name}', sending.name) : words.reading}
            </p>
            <progress
              className="progress"
              aria-label={words.reading}
              max={1}
              value={sending.share < 1 ? sending.share : undefined}
            />
          </>
        )}
      </div>
    </form>
  )
}
