'use client'
import { useErrorWords } from '#components/shell/error-words.tsx'
import { buttonClass } from '#components/ui/button-class.ts'

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  const words = useErrorWords()
  return (
    <main className="mx-auto max-w-xl px-7 py-20">
      <h1 className="text-2xl font-semibold">{words.title}</h1>
      <p className="mt-3 text-ink-2">
        {words.text} <code className="text-ink-1">{error.digest}</code>
      </p>
      <button type="button" onClick={reset} className={`${buttonClass('primary')} mt-6`}>
        {words.tryAgain}
      </button>
    </main>
  )
}
