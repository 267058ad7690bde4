import { useTranslations } from 'next-intl'
import { Fragment, type ReactNode } from 'react'
import { AsOfBanner } from '#components/as-of/as-of-banner.tsx'
import { AsOfMenu } from '#components/as-of/as-of-menu.tsx'
import { PaletteButton } from '#components/palette/palette-button.tsx'
import { Link } from './link.tsx'
import { SearchBox } from './search-box.tsx'

export interface Crumb {
  label: string
  href: string
}

/**
 * The top of a page, in the same place everywhere: where one is, search and actions; then the title. Without a
 * breadcrumb the title itself stands in the first row. `current` is the last crumb, `children` the line under the title.
 * On a page that can go back to a day (lib/reading.ts) it offers that, and says which day it is.
 */
export function PageHeader({
  title,
  breadcrumb,
  current,
  actions,
  query,
  search = true,
  children,
}: {
  title: ReactNode
  breadcrumb?: readonly Crumb[]
  current?: string
  actions?: ReactNode
  query?: string
  search?: boolean
  children?: ReactNode
}) {
  const t = useTranslations()
  const deep = breadcrumb !== undefined && breadcrumb.length > 0
  return (
    <>
      <AsOfBanner />
      <header
        className={`flex flex-wrap items-center gap-x-3 gap-y-2 py-2 ${deep || children ? 'mb-3' : 'mb-1 min-h-14'}`}
      >
        <div
          className={`min-w-0 flex-1 md:flex md:min-h-10 md:items-center ${deep ? 'basis-full md:basis-60' : 'basis-60'}`}
        >
          {deep ? <Breadcrumb crumbs={breadcrumb} current={current} /> : <Title>{title}</Title>}
        </div>
        {search && (
          <SearchBox
            label={t('ui.search')}
            placeholder={t('palette.label')}
            query={query}
            className="no-print w-75 max-md:hidden"
          >
            <PaletteButton />
          </SearchBox>
        )}
        <div className="no-print flex flex-wrap gap-3 empty:hidden max-md:order-last">
          <AsOfMenu />
          {actions}
        </div>
        {deep && <h1 className="basis-full text-2xl font-semibold tracking-tight text-balance">{title}</h1>}
        {children && <div className="basis-full text-ink-3">{children}</div>}
      </header>
    </>
  )
}

function Title({ children }: { children: ReactNode }) {
  return <h1 className="text-xl font-semibold tracking-tight text-balance">{children}</h1>
}

function Breadcrumb({ crumbs, current }: { crumbs: readonly Crumb[]; current?: string }) {
  const t = useTranslations('nav')
  return (
    <nav aria-label={t('breadcrumb')} className="flex flex-wrap items-center gap-x-2 text-sm text-ink-3">
      {crumbs.map(({ label, href }, index) => (
        <Fragment key={href}>
          {index > 0 && <span aria-hidden="true">/</span>}
          <Link href={href} className="hover:text-ink-1 hover:underline">
            {label}
          </Link>
        </Fragment>
      ))}
      {current && (
        <>
          <span aria-hidden="true">/</span>
          <span aria-current="page">{current}</span>
        </>
      )}
    </nav>
  )
}
