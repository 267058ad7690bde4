/** The first stop of the Tab key: past the navigation. */
export function SkipLink({ label }: { label: string }) {
  return (
    <a
      href="#content"
      className="no-print sr-only z-50 rounded-control bg-accent px-4 py-2 font-medium text-on-accent focus:not-sr-only focus:absolute focus:start-3 focus:top-3"
    >
      {label}
    </a>
  )
}
