/** How a control of one line or more looks. */
export const CONTROL =
  'w-full rounded-control border border-line bg-page px-3 text-ink-1 placeholder:text-ink-3 hover:border-ink-3 focus-visible:border-accent focus-visible:outline-offset-0 aria-invalid:border-bad disabled:bg-panel disabled:text-ink-3 max-sm:text-lg touch:min-h-11'
