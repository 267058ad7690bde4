import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { LeftOutList } from '#components/items/bulk/left-out-list.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { ActSummary } from '#components/undo/act-summary.tsx'
import type { Params } from '#lib/params.ts'
import { requireActor } from '#lib/session.ts'
import { backFrom } from '#lib/undo/act-path.ts'
import { getAct } from '#lib/undo/queries.ts'
import { undoAction } from '../../actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('undo'))('title') }
}

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Params>
}

export default async function ActPage({ params, searchParams }: Props) {
  const [{ id }, search, actor] = await Promise.all([params, searchParams, requireActor()])
  const [act, t, nav] = await Promise.all([
    getAct(actor, id, new Date()),
    getTranslations(),
    getTranslations('nav'),
  ])
  if (!act) notFound()
  const back = backFrom(search.back)
  const again = new URLSearchParams(
    [...act.leftOut, ...act.notUndone].map(({ reference }) => ['item', reference]),
  )
  return (
    <>
      <PageHeader
        title={t('undo.title')}
        breadcrumb={[{ label: nav('items'), href: back }]}
        current={t('undo.title')}
        search={false}
      />
      <div className="max-w-4xl">
        <ActSummary act={act} back={back} undo={undoAction} />
        <LeftOutList title={t('bulk.leftOut')} lead={t('bulk.leftOutLead')} items={act.leftOut} />
        <LeftOutList title={t('undo.notUndone')} lead={t('undo.notUndoneLead')} items={act.notUndone} />
        <div className="mt-6 flex flex-wrap gap-3">
          <LinkButton href={back}>{t('bulk.toList')}</LinkButton>
          {again.size > 0 && <LinkButton href={`/items/bulk?${again}`}>{t('bulk.lookAgain')}</LinkButton>}
        </div>
      </div>
    </>
  )
}
