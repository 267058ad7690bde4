import { useTranslations } from 'next-intl'
import { Link } from '#components/ui/link.tsx'
import { ASK_KINDS } from '#lib/asks/schema.ts'

/** For who may ask but not do it: what can be asked for, each a link to its form. */
export function AskLinks({ reference }: { reference: string }) {
  const t = useTranslations('asks')
  return (
    <p className="no-print mt-2 flex flex-wrap items-baseline gap-x-3 text-sm text-ink-3">
      {t('askFor')}
      {ASK_KINDS.map((kind) => (
        <Link
          key={kind}
          href={`/items/${reference}/ask?kind=${kind}`}
          className="text-accent hover:underline touch:inline-flex touch:min-h-11 touch:items-center"
        >
          {t(`kind.${kind}`)}
        </Link>
      ))}
    </p>
  )
}
