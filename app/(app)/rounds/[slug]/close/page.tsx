import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { RoundForm, RoundFormPage } from '#components/rounds/round-form.tsx'
import { listGroupLines } from '#lib/rounds/board.ts'
import { canRunRounds } from '#lib/rounds/policy.ts'
import { whyNotClose } from '#lib/rounds/rules.ts'
import { formTitle, loadRound, type RoundParams } from '../round.ts'
import { closeRoundAction } from './actions.ts'

export const generateMetadata = formTitle('close')

/** Says what will be frozen and who is silent, before it is. */
export default async function CloseRoundPage({ params }: RoundParams) {
  const [{ actor, today, round }, t] = await Promise.all([loadRound(params), getTranslations('rounds')])
  if (!canRunRounds(actor)) notFound()
  const groups = await listGroupLines(round)
  const silent = groups.filter(({ owed }) => owed > 0)
  const sum = (key: 'answered' | 'owed') => groups.reduce((total, group) => total + group[key], 0)
  return (
    <RoundFormPage
      round={round}
      today={today}
      title={t('form.close.title')}
      lead={t('form.close.lead')}
      why={whyNotClose(round)}
    >
      <div className="mb-5 max-w-2xl space-y-2">
        <p>{t('closing.answered', { count: sum('answered') })}</p>
        {silent.length === 0 ? (
          <p className="text-good">{t('closing.noneSilent')}</p>
        ) : (
          <>
            <p className="font-medium text-bad">{t('closing.silent', { count: sum('owed') })}</p>
            <ul className="list-disc ps-6">
              {silent.map(({ groupId, code, owed }) => (
                <li key={groupId}>{t('closing.of', { group: code ?? t('withoutGroup'), count: owed })}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <RoundForm round={round} action={closeRoundAction} submit={t('form.close.submit')} />
    </RoundFormPage>
  )
}
