import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { AskedQuote } from '#components/requests/asked-quote.tsx'
import { ResponseText } from '#components/requests/response-text.tsx'
import { Link } from '#components/ui/link.tsx'
import { Section } from '#components/ui/panel.tsx'
import type { ItemRequest } from '#lib/items/queries.ts'

const QUIET_LINK = 'text-accent hover:underline touch:inline-block touch:-my-3 touch:py-3'

/** The requests that the item answers, each in its words and at its place. */
export function AskedSection({ requests, linkHref }: { requests: ItemRequest[]; linkHref: string | null }) {
  const t = useTranslations('item')
  return (
    <Section
      title={t('asked')}
      actions={
        linkHref && (
          <Link href={linkHref} prefetch={false} className={QUIET_LINK}>
            {t('linkRequests')}
          </Link>
        )
      }
    >
      <div className="space-y-5">
        {requests.map((request) => (
          <AskedQuote key={request.reference} asked={request}>
            {' · '}
            <RequestLink reference={request.reference} />
            {request.withdrawnAt && ` (${t('withdrawnRequest')})`}
            {request.wishes.length > 0 && (
              <>
                {' · '}
                {t('alsoAsked')}{' '}
                {request.wishes.map(({ reference }, index) => (
                  <Fragment key={reference}>
                    {index > 0 && ', '}
                    <RequestLink reference={reference} />
                  </Fragment>
                ))}
              </>
            )}
          </AskedQuote>
        ))}
      </div>
    </Section>
  )
}

/** ITU's response to each request; endorsements owe none. */
export function ResponseSection({ requests, mayRespond }: { requests: ItemRequest[]; mayRespond: boolean }) {
  const t = useTranslations('item')
  const owed = requests.filter(({ kind, withdrawnAt }) => kind === 'request' && withdrawnAt === null)
  if (owed.length === 0) return null
  return (
    <Section title={t('response')}>
      <div className="space-y-4">
        {owed.map((request) => (
          <div key={request.reference}>
            {owed.length > 1 && (
              <p className="text-sm">
                <RequestLink reference={request.reference} />
              </p>
            )}
            <ResponseText request={request} />
            {mayRespond && (
              <Link
                href={`/requests/${request.reference}/response`}
                prefetch={false}
                className={`no-print text-sm ${QUIET_LINK}`}
              >
                {t('setResponse')}
              </Link>
            )}
          </div>
        ))}
      </div>
    </Section>
  )
}

function RequestLink({ reference }: { reference: string }) {
  return (
    <Link
      href={`/requests/${reference}`}
      prefetch={false}
      className="text-accent underline underline-offset-2"
    >
      {reference}
    </Link>
  )
}
