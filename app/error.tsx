'use client'
import { Failure } from '#components/shell/failure.tsx'

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return <Failure digest={error.digest} retry={reset} />
}
