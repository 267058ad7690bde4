import { useTranslations } from 'next-intl'
import { InstantText } from '#components/ui/date-text.tsx'
import type { Ask } from '#lib/asks/load.ts'
import { Wants } from './wants.tsx'

/** An ask in full: what, why, who and when; and the answer, once there is one. */
export function AskFacts({ ask }: { ask: Ask }) {
  const t = useTranslations('asks')
  return (
    <section className="mb-6 max-w-2xl border-s-3 border-waiting ps-4">
      <p className="text-lg">
        {t('askedBy', { group: ask.groupCode })}
        <Wants ask={ask} />
      </p>
      <p className="mt-1 whitespace-pre-line">{ask.reason}</p>
      <p className="mt-1 text-sm text-ink-3">
        {t.rich('askedOn', { name: ask.askedByName, at: () => <InstantText at={ask.askedAt} time /> })}
      </p>
      {ask.decidedAt && <Answer ask={ask} at={ask.decidedAt} />}
    </section>
  )
}

function Answer({ ask, at }: { ask: Ask; at: Date }) {
  const t = useTranslations('asks')
  return (
    <div className="mt-3">
      <p className="font-medium">
        {t(`state.${ask.state}`)}
        {ask.word && <span className="font-normal whitespace-pre-line">: {ask.word}</span>}
      </p>
      <p className="text-sm text-ink-3">
        {t.rich('askedOn', { name: ask.decidedByName ?? '', at: () => <InstantText at={at} time /> })}
      </p>
    </div>
  )
}
