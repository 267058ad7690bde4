export interface ShownEvidence {
  id: string
  url: string | null
  documentNumber: string | null
  shows: string
}

const CHIP =
  'inline-flex max-w-full items-center rounded-control border border-line px-2.5 py-0.5 text-sm text-ink-2 touch:min-h-9'

/** Evidence as chips: links lead where they say, document numbers are text. */
export function EvidenceList({ evidence }: { evidence: readonly ShownEvidence[] }) {
  if (evidence.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-1.5">
      {evidence.map(({ id, url, documentNumber, shows }) => {
        const text = [documentNumber ?? hostOf(url), shows].filter(Boolean).join(' · ')
        return (
          <li key={id} className="max-w-full">
            {url ? (
              <a
                href={url}
                rel="noopener noreferrer nofollow"
                title={url}
                className={`${CHIP} hover:border-accent`}
              >
                <span className="truncate text-accent">{text}</span>
              </a>
            ) : (
              <span className={CHIP}>{text}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

const hostOf = (url: string | null) => (url ? (URL.parse(url)?.host.replace(/^www\./, '') ?? url) : '')
