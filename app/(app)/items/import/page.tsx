import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SheetUpload } from '#components/sheets/sheet-upload.tsx'
import { InstantText } from '#components/ui/date-text.tsx'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { Link } from '#components/ui/link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Section } from '#components/ui/panel.tsx'
import { isStaff } from '#lib/actor.ts'
import { requireActor } from '#lib/session.ts'
import { columnsFor, isFilledIn } from '#lib/sheets/columns.ts'
import { canSendSheets } from '#lib/sheets/policy.ts'
import { listOpenSheets } from '#lib/sheets/queries.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sheets'))('title') }
}

export default async function ImportSheetPage({ searchParams }: PageProps<'/items/import'>) {
  const actor = await requireActor()
  if (!canSendSheets(actor)) notFound()
  const [{ error, done }, t, nav, open] = await Promise.all([
    searchParams,
    getTranslations('sheets'),
    getTranslations('nav'),
    listOpenSheets(actor),
  ])
  const known = typeof error === 'string' && /^[a-z_]+$/.test(error) && t.has(`unreadable.${error}`)
  const filled = columnsFor(actor).filter((column) => isFilledIn(actor, column))
  return (
    <div className="max-w-2xl">
      <PageHeader
        title={t('title')}
        breadcrumb={[{ label: nav('items'), href: '/items' }]}
        current={t('title')}
        search={false}
      >
        {t('lead')}
      </PageHeader>
      <DoneNotice done={done} />
      {known && (
        <Notice tone="error" title={t('failed')}>
          {t(`unreadable.${error}` as 'unreadable.nothing')}
        </Notice>
      )}
      <SheetUpload download={isStaff(actor) ? '/items/sheet.xlsx' : '/items/sheet.xlsx?mine=1'} />
      {open.length > 0 && (
        <Section title={t('open')}>
          <ul className="space-y-2">
            {open.map(({ id, fileName, createdAt }) => (
              <li key={id}>
                <Link href={`/items/import/${id}`} className="text-accent underline underline-offset-2">
                  {fileName}
                </Link>{' '}
                <span className="text-ink-3">
                  <InstantText at={createdAt} time />
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('filledIn')}>
        <dl className="grid gap-x-4 gap-y-2 sm:grid-cols-[11rem_minmax(0,1fr)]">
          {filled.map((column) => (
            <div key={column} className="contents">
              <dt className="font-medium">{t(`columns.${column}`)}</dt>
              <dd className="text-ink-2 max-sm:mb-2">{t(`guide.${column}`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </div>
  )
}
