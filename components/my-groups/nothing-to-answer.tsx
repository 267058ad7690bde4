import { useTranslations } from 'next-intl'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'

/** In the forms' place: all is answered, nothing was asked, or the round is closed. */
export function NothingToAnswer({
  round,
  answered,
  isStaff,
}: {
  round: { slug: string; closedAt: Date | null }
  answered: number
  isStaff: boolean
}) {
  const t = useTranslations('answers')
  const [title, text] =
    round.closedAt !== null
      ? [t('closed'), t('closedText')]
      : answered > 0
        ? [t('allDone'), t('allDoneText', { count: answered })]
        : [t('none'), t(isStaff ? 'noneStaff' : 'noneText')]
  return (
    <EmptyState
      title={title}
      action={
        <>
          <LinkButton href={`/rounds/${round.slug}`}>{t('toRound')}</LinkButton>
          <LinkButton href="/my-groups">{t('toMyGroups')}</LinkButton>
        </>
      }
    >
      {text}
    </EmptyState>
  )
}
