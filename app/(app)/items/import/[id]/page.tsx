import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SheetLines } from '#components/sheets/sheet-lines.tsx'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { requireActor } from '#lib/session.ts'
import { getSheet } from '#lib/sheets/queries.ts'
import { applySheetAction, discardSheetAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sheets'))('preview') }
}

export default async function SheetPage({ params, searchParams }: PageProps<'/items/import/[id]'>) {
  const [{ id }, { done, moved }, actor, t, nav] = await Promise.all([
    params,
    searchParams,
    requireActor(),
    getTranslations('sheets'),
    getTranslations('nav'),
  ])
  const sheet = await getSheet(actor, id)
  if (!sheet) notFound()
  const {
    ready = [],
    conflict = [],
    refused = [],
    applied = [],
    unchanged = [],
  } = Object.groupBy(sheet.lines, ({ verdict }) => verdict)
  const may = ready.length + conflict.length > 0
  return (
    <>
      <PageHeader
        title={sheet.fileName}
        breadcrumb={[
          { label: nav('items'), href: '/items' },
          { label: t('title'), href: '/items/import' },
        ]}
        current={t('preview')}
        search={false}
      >
        {t('summary', {
          ready: ready.length,
          conflict: conflict.length,
          refused: refused.length,
          unchanged: sheet.unchanged,
        })}
      </PageHeader>
      <DoneNotice done={done} />
      {typeof moved === 'string' && /^\d{1,4}$/.test(moved) && (
        <Notice tone="warning" title={t('movedTitle')}>
          {t('moved', { count: Number(moved) })}
        </Notice>
      )}
      {!may && applied.length === 0 && refused.length === 0 && (
        <Notice title={t('nothingToApply')}>{t('alreadySo', { count: sheet.unchanged })}</Notice>
      )}
      {sheet.ignored.length > 0 && (
        <Notice>{t('ignored', { columns: sheet.ignored.join(', '), count: sheet.ignored.length })}</Notice>
      )}
      {may && (
        <ActionForm action={applySheetAction} version={sheet.version} className="max-w-4xl">
          <input type="hidden" name="id" value={sheet.id} />
          <SheetLines title={t('conflict')} lead={t('conflictLead')} lines={conflict} choice="off" />
          <SheetLines title={t('ready')} lead={t('readyLead')} lines={ready} choice="on" />
          <div className="mt-6">
            <FormActions>
              <SubmitButton>{t('apply')}</SubmitButton>
              <LinkButton href="/items/import" variant="quiet">
                {t('back')}
              </LinkButton>
            </FormActions>
          </div>
        </ActionForm>
      )}
      <div className="max-w-4xl">
        <SheetLines title={t('refused')} lead={t('refusedLead')} lines={refused} />
        <SheetLines title={t('leftAside')} lead={t('leftAsideLead')} lines={unchanged} />
        <SheetLines title={t('applied')} lines={applied} />
      </div>
      {!sheet.appliedAt && (
        <ActionForm action={discardSheetAction} version={sheet.version} className="mt-8">
          <input type="hidden" name="id" value={sheet.id} />
          <SubmitButton variant="quiet">{t('discard')}</SubmitButton>
        </ActionForm>
      )}
    </>
  )
}
