'use client'
import './globals.css'
import { Failure } from '#components/shell/failure.tsx'

/** Stands in for the root layout when that broke. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body className="font-sans">
        <Failure digest={error.digest} retry={() => window.location.reload()} />
      </body>
    </html>
  )
}
