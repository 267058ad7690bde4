import { useTranslations } from 'next-intl'
import { buttonClass } from '#components/ui/button-class.ts'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { LivingCommunique } from '#lib/meetings/living.ts'

/** Title, what it is in one line, and the original. */
export function CommuniqueHeader({ communique }: { communique: LivingCommunique }) {
  const t = useTranslations('communiques')
  const { meeting, file, officialUrl } = communique
  const facts = [
    communique.tdNumber,
    meeting.organizations.length > 0 && t('organizations', { count: meeting.organizations.length }),
    t('counts', { requests: communique.requests, endorsements: communique.endorsements }),
  ]
  return (
    <PageHeader
      title={communique.title}
      breadcrumb={[{ label: t('title'), href: '/communiques' }]}
      current={[meeting.name, meeting.city].filter(Boolean).join(', ')}
      search={false}
      actions={
        <>
          {officialUrl && (
            <a href={officialUrl} rel="noreferrer" className={buttonClass()}>
              {t('publishedAt', { host: new URL(officialUrl).host.replace(/^www\./, '') })}
            </a>
          )}
          {file && (
            <a href={`/files/${file.id}`} download className={buttonClass()}>
              {t('original')}
            </a>
          )}
        </>
      }
    >
      {facts.filter(Boolean).join(' · ')}
    </PageHeader>
  )
}
