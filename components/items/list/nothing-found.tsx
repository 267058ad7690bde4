import { useTranslations } from 'next-intl'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'

/** Stands where the list would be: nothing fits the filters, or there is nothing yet. */
export function NothingFound({ filtered, canImport }: { filtered: boolean; canImport: boolean }) {
  const t = useTranslations('list')
  if (filtered) {
    return (
      <EmptyState
        title={t('nothingFits')}
        action={<LinkButton href="/items?state=open">{t('showOpen')}</LinkButton>}
      >
        {t('nothingFitsText')}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={t('nothingYet')}
      action={canImport && <LinkButton href="/communiques/import">{t('import')}</LinkButton>}
    >
      {t('nothingYetText')}
    </EmptyState>
  )
}
