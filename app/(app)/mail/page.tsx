import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { MailFilterForm } from '#components/mail/mail-filter-form.tsx'
import { MailRow } from '#components/mail/mail-row.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Link } from '#components/ui/link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { Table } from '#components/ui/table.tsx'
import { mailPath, parseMailFilter } from '#lib/mail/filter.ts'
import { postOffice } from '#lib/mail/office.ts'
import { canSeeMail } from '#lib/mail/policy.ts'
import { countTrouble, listMail } from '#lib/mail/queries.ts'
import { requireActor } from '#lib/session.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mail'))('title') }
}

type Search = Promise<Record<string, string | string[] | undefined>>

export default async function MailPage({ searchParams }: { searchParams: Search }) {
  const actor = await requireActor()
  if (!canSeeMail(actor)) notFound()
  const filter = parseMailFilter(await searchParams)
  const [t, trouble, { mails, before, after }] = await Promise.all([
    getTranslations('mail'),
    countTrouble(actor),
    listMail(actor, filter),
  ])
  const columns = [
    { key: 'subject', label: t('subject') },
    { key: 'to', label: t('to'), className: 'w-52' },
    { key: 'kind', label: t('kindTitle'), className: 'w-36 wide' },
    { key: 'at', label: t('at'), className: 'w-28' },
    { key: 'state', label: t('state'), className: 'w-24' },
    { key: 'became', label: t('became'), className: 'wide' },
  ]
  return (
    <>
      <PageHeader title={t('title')} search={false}>
        {t('lead')}
      </PageHeader>
      {!postOffice() && <Notice tone="warning">{t('noServer')}</Notice>}
      {trouble > 0 && filter.state === null && (
        <Notice>
          {t('trouble', { count: trouble })}{' '}
          <Link href="/mail?state=trouble" className="text-accent underline underline-offset-2">
            {t('showTrouble')}
          </Link>
        </Notice>
      )}
      <MailFilterForm filter={filter} />
      {mails.length > 0 ? (
        <Table caption={t('title')} columns={columns}>
          {mails.map((mail) => (
            <MailRow key={mail.id} mail={mail} />
          ))}
        </Table>
      ) : (
        <EmptyState title={t('noneTitle')}>{t('noneText')}</EmptyState>
      )}
      <Pager
        previous={before && mailPath({ ...filter, before, after: null })}
        next={after && mailPath({ ...filter, before: null, after })}
      />
    </>
  )
}
