import { useTranslations } from 'next-intl'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'

/** For who acts for no group: what officers find here, and where to go instead. */
export function NoGroup({ isStaff }: { isStaff: boolean }) {
  const t = useTranslations('myGroups')
  return (
    <EmptyState
      title={t('none')}
      action={
        <>
          <LinkButton href="/rounds">{t('toRounds')}</LinkButton>
          <LinkButton href="/items">{t('toItems')}</LinkButton>
        </>
      }
    >
      {t(isStaff ? 'noneStaff' : 'noneText')}
    </EmptyState>
  )
}
