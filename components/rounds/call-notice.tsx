import { useTranslations } from 'next-intl'
import { Link } from '#components/ui/link.tsx'
import { Notice } from '#components/ui/notice.tsx'

/** For who runs the round, as long as nobody has been told of it. */
export function CallNotice({ slug, isSent }: { slug: string; isSent: boolean }) {
  const t = useTranslations('rounds.call')
  if (isSent) return null
  return (
    <Notice tone="warning">
      {t('notSentShort')}{' '}
      <Link href={`/rounds/${slug}/call`} className="font-medium text-accent underline underline-offset-2">
        {t('prepare')}
      </Link>
    </Notice>
  )
}
