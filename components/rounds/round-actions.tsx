import { useTranslations } from 'next-intl'
import { LinkButton } from '#components/ui/button.tsx'

/** What may be done with the round, each a form at its own address. */
export function RoundActions({
  slug,
  isClosed,
  isCalled,
  runs,
  reopens,
  answerHref,
}: {
  slug: string
  isClosed: boolean
  /** The call for updates is out: what comes next is to remind. */
  isCalled: boolean
  runs: boolean
  reopens: boolean
  /** Where the reader answers for groups that still owe; null: for none. */
  answerHref: string | null
}) {
  const t = useTranslations('rounds')
  const path = `/rounds/${slug}`
  return (
    <>
      <LinkButton href={`${path}/history`} variant="quiet">
        {t('history')}
      </LinkButton>
      {answerHref && !isClosed && (
        <LinkButton href={answerHref} variant={runs ? 'secondary' : 'primary'}>
          {t('answerAll')}
        </LinkButton>
      )}
      {runs && !isClosed && (
        <>
          <LinkButton href={`${path}/add`}>{t('add')}</LinkButton>
          <LinkButton href={`${path}/extend`}>{t('extend')}</LinkButton>
          <LinkButton href={`${path}/close`}>{t('close')}</LinkButton>
          {!isCalled && <LinkButton href={`${path}/remind`}>{t('remind')}</LinkButton>}
          <LinkButton href={`${path}/call`} variant={isCalled ? 'secondary' : 'primary'}>
            {t('callFor')}
          </LinkButton>
          {isCalled && (
            <LinkButton href={`${path}/remind`} variant="primary">
              {t('remind')}
            </LinkButton>
          )}
        </>
      )}
      {reopens && isClosed && <LinkButton href={`${path}/reopen`}>{t('reopen')}</LinkButton>}
    </>
  )
}
