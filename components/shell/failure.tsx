'use client'
import { buttonClass } from '#components/ui/button-class.ts'
import failure from '#messages/failure.json'

/** What is shown when a page broke. Its words come along with it: whatever else brings words may be what broke. */
export function Failure({ digest, retry }: { digest?: string; retry: () => void }) {
  const language = typeof document === 'undefined' ? 'en' : document.documentElement.lang
  const words = (failure as Record<string, typeof failure.en>)[language] ?? failure.en
  return (
    <main className="mx-auto max-w-xl px-7 py-20">
      <h1 className="text-2xl font-semibold">{words.title}</h1>
      <p className="mt-3 text-ink-2">
        {words.text} <code className="text-ink-1">{digest ?? '–'}</code>
      </p>
      <button type="button" onClick={retry} className={`${buttonClass('primary')} mt-6`}>
        {words.tryAgain}
      </button>
    </main>
  )
}
