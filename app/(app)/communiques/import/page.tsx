import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ImportForm } from '#components/communiques/import-form.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { canImport } from '#lib/meetings/policy.ts'
import { requireActor } from '#lib/session.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('communiques'))('import') }
}

export default async function ImportPage({ searchParams }: PageProps<'/communiques/import'>) {
  const actor = await requireActor()
  if (!canImport(actor)) notFound()
  const [{ error }, t] = await Promise.all([searchParams, getTranslations('communiques')])
  const known = typeof error === 'string' && /^[a-z_]+$/.test(error) && t.has(`unreadable.${error}`)
  return (
    <div className="max-w-2xl">
      <PageHeader
        title={t('import')}
        breadcrumb={[{ label: t('title'), href: '/communiques' }]}
        current={t('import')}
        search={false}
      >
        {t('importPage.lead')}
      </PageHeader>
      {known && (
        <Notice tone="error" title={t('importPage.failedTitle')}>
          {t(`unreadable.${error}`)}
        </Notice>
      )}
      <ImportForm
        words={{
          file: t('importPage.file'),
          fileHint: t('importPage.fileHint'),
          drop: t('importPage.drop'),
          or: t('importPage.or'),
          paste: t('importPage.paste'),
          pasteHint: t('importPage.pasteHint'),
          send: t('importPage.send'),
          sending: t('importPage.sending', { name: '{name}' }),
          reading: t('importPage.reading'),
          failedTitle: t('importPage.failedTitle'),
          interrupted: t('unreadable.interrupted'),
        }}
      />
    </div>
  )
}
