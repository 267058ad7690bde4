import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FactLink } from '#components/items/fact-link.tsx'
import { AskedQuote } from '#components/requests/asked-quote.tsx'
import { RequestFacts } from '#components/requests/request-facts.tsx'
import { RequestHeader } from '#components/requests/request-header.tsx'
import { RequestItems } from '#components/requests/request-items.tsx'
import { ResponseText } from '#components/requests/response-text.tsx'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { Link } from '#components/ui/link.tsx'
import { Section } from '#components/ui/panel.tsx'
import type { Params } from '#lib/params.ts'
import { canManageRequests, canRespond } from '#lib/requests/policy.ts'
import { whyNotChangeRequest, whyNotRespond } from '#lib/requests/rules.ts'
import { type RequestParams, readRequest } from './request.ts'

interface Props extends RequestParams {
  searchParams: Promise<Params>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { request } = await readRequest(params, searchParams)
  return { title: `${request.reference} ${request.title}` }
}

export default async function RequestPage({ params, searchParams }: Props) {
  const [{ acting, request }, { done }, t] = await Promise.all([
    readRequest(params, searchParams),
    searchParams,
    getTranslations(),
  ])
  const path = `/requests/${request.reference}`
  const mayChange = canManageRequests(acting) && whyNotChangeRequest(request.facts) === null
  return (
    <>
      <RequestHeader request={request} mayChange={mayChange} />
      <DoneNotice done={done} />
      <div className="grid gap-x-9 gap-y-6 lg:grid-cols-[minmax(0,1fr)_19.5rem]">
        <div className="min-w-0 [&>:first-child]:mt-2">
          <Section title={t('item.asked')}>
            <AskedQuote asked={request} />
            {request.quote !== null && request.summary && (
              <p className="mt-3 max-w-prose">{request.summary}</p>
            )}
          </Section>
          {request.kind === 'request' && (
            <Section title={t('item.response')}>
              <ResponseText request={request} />
              {canRespond(acting) && whyNotRespond(request.facts) === null && (
                <FactLink href={`${path}/response`}>{t('request.respond')}</FactLink>
              )}
            </Section>
          )}
          <RequestItems request={request} mayCreate={mayChange} />
          {(request.related.length > 0 || mayChange) && (
            <Section title={t('request.related')}>
              {request.related.length === 0 && <p className="text-ink-3">{t('request.noRelated')}</p>}
              <ul className="space-y-1">
                {request.related.map(({ reference, title }) => (
                  <li key={reference}>
                    <Link
                      href={`/requests/${reference}`}
                      prefetch={false}
                      className="hover:text-accent hover:underline"
                    >
                      <span className="text-sm text-ink-3">{reference}</span> {title}
                    </Link>
                  </li>
                ))}
              </ul>
              {mayChange && <FactLink href={`${path}/relate`}>{t('request.relate')}</FactLink>}
            </Section>
          )}
        </div>
        <RequestFacts request={request} />
      </div>
    </>
  )
}
