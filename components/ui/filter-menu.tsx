import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Link } from '#components/ui/link.tsx'
import { DetailsMenu } from './details-menu.tsx'

export interface FilterOption {
  label: ReactNode
  href: string
  /** "12" or "1,000+". */
  count?: string
  current?: boolean
}

const CHIP = 'flex min-h-7 items-center rounded-control text-sm font-medium touch:min-h-9'

/** A filter and its choices, each a link. `value` names what is chosen; `clearHref` drops the filter. */
export function FilterMenu({
  label,
  value,
  clearHref,
  options,
  children,
}: {
  label: string
  value?: string
  clearHref?: string
  options: readonly FilterOption[]
  /** More than links: a form with a field, under the choices. */
  children?: ReactNode
}) {
  const t = useTranslations('ui')
  return (
    <span
      className={`${CHIP} ${value ? 'bg-accent-ground text-accent' : 'border border-dashed border-line text-ink-2 hover:border-ink-3'}`}
    >
      <DetailsMenu className="sm:relative">
        <summary className={`${CHIP} px-2.5`}>{value ? `${label}: ${value}` : label}</summary>
        <div className="absolute start-0 top-full z-20 mt-1 max-h-96 min-w-56 overflow-y-auto rounded-control border border-line bg-page p-1 text-ink-1 shadow-float">
          <ul>
            {options.map((option) => (
              <li key={option.href}>
                <Link
                  href={option.href}
                  prefetch={false}
                  aria-current={option.current ? 'true' : undefined}
                  className="flex min-h-8 items-center justify-between gap-6 rounded-chip px-2.5 font-normal whitespace-nowrap hover:bg-panel focus-visible:-outline-offset-2 aria-[current]:font-semibold aria-[current]:text-accent touch:min-h-11"
                >
                  <span>{option.label}</span>
                  {option.count !== undefined && <span className="text-ink-3">{option.count}</span>}
                </Link>
              </li>
            ))}
          </ul>
          {children}
        </div>
      </DetailsMenu>
      {value && clearHref && (
        <Link
          href={clearHref}
          prefetch={false}
          aria-label={t('remove', { label: `${label}: ${value}` })}
          className="-ms-1.5 flex size-7 items-center justify-center rounded-control hover:text-ink-1 touch:size-9"
        >
          <span aria-hidden="true">✕</span>
        </Link>
      )}
    </span>
  )
}

/** The row of filters over a list; `summary` at its end says how many are shown and in which order. */
export function FilterBar({ children, summary }: { children: ReactNode; summary?: ReactNode }) {
  const t = useTranslations('ui')
  return (
    <search aria-label={t('filters')} className="no-print relative mb-2 flex flex-wrap items-center gap-1.5">
      {children}
      {summary && (
        <p className="ms-auto text-sm text-ink-3" role="status">
          {summary}
        </p>
      )}
    </search>
  )
}
