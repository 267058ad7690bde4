import { useTranslations } from 'next-intl'
import { Link } from '#components/ui/link.tsx'
import { COUNT_LIMIT } from '#lib/count-limit.ts'

/** On the home page of who decides: how many asks wait for an answer, and the way to them. */
export function AsksWaiting({ count }: { count: number }) {
  const t = useTranslations('asks')
  if (count === 0) return null
  return (
    <p className="mt-4 flex flex-wrap items-baseline gap-x-3">
      <span className="font-medium text-waiting">
        {count > COUNT_LIMIT ? t('many') : t('waiting', { count })}
      </span>
      <Link href="/asks" className="text-accent underline underline-offset-2 touch:py-3">
        {t('showAll')}
      </Link>
    </p>
  )
}
