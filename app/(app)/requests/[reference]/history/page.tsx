import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ChangeList, ChangePages } from '#components/history/change-list.tsx'
import { RequestFormPage } from '#components/requests/request-form.tsx'
import { listChanges } from '#lib/changes.ts'
import type { Params } from '#lib/params.ts'
import { type RequestParams, readRequest } from '../request.ts'

export async function generateMetadata({ params }: RequestParams): Promise<Metadata> {
  const t = await getTranslations('history')
  return { title: t('of', { reference: (await params).reference }) }
}

export default async function RequestHistoryPage({
  params,
  searchParams,
}: RequestParams & { searchParams: Promise<Params> }) {
  const [{ actor, request, read }, { before }, t] = await Promise.all([
    readRequest(params, searchParams),
    searchParams,
    getTranslations('history'),
  ])
  const page = await read(() =>
    listChanges(actor, { requestId: request.id }, typeof before === 'string' ? before : undefined),
  )
  return (
    <RequestFormPage request={request} title={t('title')} lead={t('lead')}>
      <ChangeList changes={page.events} subject={request.reference} />
      <ChangePages
        path={`/requests/${request.reference}/history`}
        older={page.older}
        isFirst={page.isFirst}
      />
    </RequestFormPage>
  )
}
