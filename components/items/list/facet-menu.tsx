import './facets.css'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Link } from '#components/ui/link.tsx'
import { CloseOnEscape } from './close-on-escape.tsx'

export interface FacetChoice {
  value: string
  label: ReactNode
  href: string
  /** "12" or "1,000+". */
  count: string
  chosen: boolean
}

/**
 * A filter as a chip, which leads to the same list with its choices open (they are counted only then), and those choices
 * when they are. Works by links alone.
 */
export function FacetMenu({
  label,
  value,
  href,
  clearHref,
  choices,
}: {
  label: string
  /** What is chosen, in words. */
  value?: string
  /** Opens the choices, or closes them when they are open. */
  href: string
  clearHref: string
  choices?: FacetChoice[]
}) {
  const t = useTranslations('ui')
  return (
    <span className={`facet${value ? ' chosen' : ''}`}>
      <Link href={href} ahead scroll={false} aria-expanded={choices !== undefined}>
        {value ? `${label}: ${value}` : label}
      </Link>
      {value && (
        <Link href={clearHref} ahead scroll={false} aria-label={t('remove', { label: `${label}: ${value}` })}>
          <span aria-hidden="true">✕</span>
        </Link>
      )}
      {choices && (
        <CloseOnEscape href={href}>
          <ul>
            {choices.map((choice) => (
              <li key={choice.value}>
                <Link
                  href={choice.href}
                  ahead
                  scroll={false}
                  aria-current={choice.chosen ? 'true' : undefined}
                >
                  <span>{choice.label}</span>
                  <span className="text-ink-3">{choice.count}</span>
                </Link>
              </li>
            ))}
          </ul>
        </CloseOnEscape>
      )}
    </span>
  )
}
