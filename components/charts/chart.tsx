import './charts.css'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/**
 * A chart with the same figures as a table under it. `picture` and `small` are SVGs of lib/charts; a phone shows the small
 * one, whose words stay readable there.
 */
export function Chart({
  title,
  picture,
  small,
  children,
}: {
  title: string
  picture: string
  small: string
  /** The table. */
  children: ReactNode
}) {
  const t = useTranslations('charts')
  return (
    <figure aria-label={title}>
      <Picture svg={picture} className="max-sm:hidden" />
      <Picture svg={small} className="sm:hidden" />
      <details className="chart-figures">
        <summary>{t('figures')}</summary>
        <div className="overflow-x-auto print:overflow-visible">{children}</div>
      </details>
    </figure>
  )
}

function Picture({ svg, className }: { svg: string; className: string }) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: lib/charts escapes every word in it
    <div className={`chart-picture ${className}`} dangerouslySetInnerHTML={{ __html: svg }} />
  )
}
