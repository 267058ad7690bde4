import { useTranslations } from 'next-intl'
import { type ItemState, StateIcon } from './icon.tsx'

/** The ring of the state and its word. */
export function StateMark({ state }: { state: ItemState }) {
  const t = useTranslations('state')
  return (
    <span className="mark">
      <StateIcon state={state} />
      {t(state)}
    </span>
  )
}

export type Health = 'on_track' | 'at_risk' | 'off_track'

const HEALTH: Record<Health, { sign: string; colour: string }> = {
  on_track: { sign: '●', colour: 'text-good' },
  at_risk: { sign: '▲', colour: 'text-warning' },
  off_track: { sign: '■', colour: 'text-bad' },
}

/** Sign and word of the health; a dash where no update has said it. */
export function HealthMark({ health }: { health: Health | null }) {
  const t = useTranslations('health')
  if (!health) return <span className="none">–</span>
  return (
    <span className={`health ${HEALTH[health].colour}`}>
      <span aria-hidden="true">{HEALTH[health].sign}</span>
      {t(health)}
    </span>
  )
}

export type Response =
  | 'under_consideration'
  | 'accepted'
  | 'partially_accepted'
  | 'noted'
  | 'not_accepted'
  | 'not_applicable'

const RESPONSE: Record<Response, { sign: string; colour: string }> = {
  under_consideration: { sign: '…', colour: 'text-ink-3' },
  accepted: { sign: '✓', colour: 'text-good' },
  partially_accepted: { sign: '◐', colour: 'text-good' },
  noted: { sign: '–', colour: 'text-ink-2' },
  not_accepted: { sign: '✕', colour: 'text-bad' },
  not_applicable: { sign: '∅', colour: 'text-ink-2' },
}

/** Sign and word of ITU's response. */
export function ResponseMark({ response }: { response: Response }) {
  const t = useTranslations('response')
  return (
    <span className={`health ${RESPONSE[response].colour}`}>
      <span aria-hidden="true">{RESPONSE[response].sign}</span>
      {t(response)}
    </span>
  )
}
