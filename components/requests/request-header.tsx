import { useTranslations } from 'next-intl'
import { ResponseMark } from '#components/state/marks.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Chip } from '#components/ui/chip.tsx'
import { InstantText } from '#components/ui/date-text.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { RequestDetails } from '#lib/requests/queries.ts'

/** Where one is, the request's title, how it is answered and stands; that it is withdrawn, and why. */
export function RequestHeader({ request, mayChange }: { request: RequestDetails; mayChange: boolean }) {
  const t = useTranslations()
  const path = `/requests/${request.reference}`
  const { withdrawnAt } = request
  return (
    <>
      <PageHeader
        title={request.title}
        breadcrumb={[{ label: t('nav.requests'), href: '/requests' }]}
        current={request.reference}
        actions={
          mayChange && (
            <>
              <LinkButton href={`${path}/edit`}>{t('request.edit')}</LinkButton>
              <LinkButton href={`${path}/withdraw`} variant="danger">
                {t('request.withdraw')}
              </LinkButton>
            </>
          )
        }
      >
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <Chip>{t(`request.kind.${request.kind}`)}</Chip>
          {request.kind === 'request' && <ResponseMark response={request.response} />}
          {request.standing && withdrawnAt === null && (
            <span className="flex items-center gap-1.5 text-sm">
              <span aria-hidden="true" data-standing={request.standing} className="size-2 rounded-full" />
              {t(`standing.${request.standing}`)}
            </span>
          )}
        </div>
      </PageHeader>
      {withdrawnAt && (
        <Notice
          tone="warning"
          title={t.rich('request.withdrawnTitle', { at: () => <InstantText at={withdrawnAt} /> })}
        >
          {t('request.withdrawnText', { reason: request.withdrawnReason ?? '' })}
        </Notice>
      )}
    </>
  )
}
