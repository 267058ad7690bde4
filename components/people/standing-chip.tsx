import { useTranslations } from 'next-intl'
import { Chip, type Tone } from '#components/ui/chip.tsx'
import type { AccountStanding } from '#lib/people/queries.ts'

const TONES: Record<AccountStanding, Tone> = { active: 'good', invited: 'waiting', deactivated: 'neutral' }

/** Whether the person can sign in: active, invited and without a password yet, deactivated. */
export function StandingChip({ standing }: { standing: AccountStanding }) {
  const t = useTranslations('people.standing')
  return <Chip tone={TONES[standing]}>{t(standing)}</Chip>
}
