import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AskTable } from '#components/asks/ask-table.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import { canListAsks } from '#lib/asks/policy.ts'
import { listAsks } from '#lib/asks/queries.ts'
import { requireActor } from '#lib/session.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('asks'))('title') }
}

export default async function AsksPage({ searchParams }: PageProps<'/asks'>) {
  const [actor, { state, after }, t] = await Promise.all([
    requireActor(),
    searchParams,
    getTranslations('asks'),
  ])
  if (!canListAsks(actor)) notFound()
  const which = state === 'decided' ? 'decided' : 'open'
  const address = which === 'decided' ? '/asks?state=decided' : '/asks'
  const page = await listAsks(actor, which, typeof after === 'string' ? after : undefined)
  return (
    <>
      <PageHeader title={t('title')} />
      <p className="mb-4 max-w-2xl text-ink-2">{t('lead')}</p>
      <Tabs
        label={t('which')}
        tabs={[
          { label: t('openTab'), href: '/asks', current: which === 'open' },
          { label: t('decidedTab'), href: '/asks?state=decided', current: which === 'decided' },
        ]}
      />
      {page.asks.length === 0 ? (
        <EmptyState title={t(`none.${which}`)}>{t('noneText')}</EmptyState>
      ) : (
        <AskTable asks={page.asks} which={which} />
      )}
      <Pager
        previous={page.isFirst ? null : address}
        next={page.next && `${address}${address.includes('?') ? '&' : '?'}after=${page.next}`}
      />
    </>
  )
}
