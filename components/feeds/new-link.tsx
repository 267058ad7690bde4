import { useTranslations } from 'next-intl'
import { CopyField } from '#components/people/copy-field.tsx'
import type { FeedLink } from '#lib/feeds/queries.ts'

/** The link that was just made, to take away: shown once. */
export function NewLink({ link, url }: { link: Pick<FeedLink, 'name' | 'kind'>; url: string }) {
  const t = useTranslations('feeds')
  return (
    <div className="mb-8 max-w-2xl space-y-3">
      <CopyField label={t('shown', { name: link.name })} value={url} copy={t('copy')} copied={t('copied')} />
      <p>{t('once')}</p>
      {link.kind === 'calendar' && (
        <p>
          <a href={url.replace(/^https?:/, 'webcal:')} className="text-accent underline underline-offset-2">
            {t('open')}
          </a>
        </p>
      )}
    </div>
  )
}
