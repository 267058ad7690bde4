import { useTranslations } from 'next-intl'
import { LinkButton } from '#components/ui/button.tsx'

/** What may be done with the round, each a form at its own address. */
export function RoundActions({
  slug,
  isClosed,
  runs,
  reopens,
}: {
  slug: string
  isClosed: boolean
  runs: boolean
  reopens: boolean
}) {
  const t = useTranslations('rounds')
  const path = `/rounds/${slug}`
  return (
    <>
      <LinkButton href={`${path}/history`} variant="quiet">
        {t('history')}
      </LinkButton>
      {runs && !isClosed && (
        <>
          <LinkButton href={`${path}/add`}>{t('add')}</LinkButton>
          <LinkButton href={`${path}/extend`}>{t('extend')}</LinkButton>
          <LinkButton href={`${path}/close`}>{t('close')}</LinkButton>
          <LinkButton href={`${path}/remind`} variant="primary">
            {t('remind')}
          </LinkButton>
        </>
      )}
      {reopens && isClosed && <LinkButton href={`${path}/reopen`}>{t('reopen')}</LinkButton>}
    </>
  )
}
