import { useTranslations } from 'next-intl'

/** So many of so many. */
export function ProgressBar({ label, done, total }: { label: string; done: number; total: number }) {
  const t = useTranslations('ui')
  return (
    <progress className="progress" aria-label={label} value={done} max={Math.max(total, 1)}>
      {t('progress', { done, total })}
    </progress>
  )
}
