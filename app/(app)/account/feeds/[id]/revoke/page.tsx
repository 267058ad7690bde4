import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { getFeedLink } from '#lib/feeds/queries.ts'
import { whyNotRevoke } from '#lib/feeds/rules.ts'
import { requireActor } from '#lib/session.ts'
import { revokeFeedLinkAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('feeds'))('revokeSubmit') }
}

export default async function RevokeFeedLinkPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireActor(), params])
  const link = await getFeedLink(actor, id)
  if (!link) notFound()
  const [t, nav, why] = await Promise.all([
    getTranslations('feeds'),
    getTranslations('nav'),
    getTranslations('why'),
  ])
  const not = whyNotRevoke(link)
  return (
    <>
      <PageHeader
        title={t('revokeTitle', { name: link.name })}
        breadcrumb={[
          { label: nav('account'), href: '/account' },
          { label: t('title'), href: '/account/feeds' },
        ]}
        current={link.name}
      />
      {not ? (
        <Notice>{why(not.key, not.values)}</Notice>
      ) : (
        <ActionForm action={revokeFeedLinkAction} version={link.version}>
          <input type="hidden" name="linkId" value={link.id} />
          <p>{t('revokeText')}</p>
          <FormActions>
            <SubmitButton variant="danger">{t('revokeSubmit')}</SubmitButton>
            <LinkButton href="/account/feeds">{t('cancel')}</LinkButton>
          </FormActions>
        </ActionForm>
      )}
    </>
  )
}
