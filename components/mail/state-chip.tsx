import { useTranslations } from 'next-intl'
import { Chip, type Tone } from '#components/ui/chip.tsx'
import type { DeliveryState } from '#lib/generated/prisma/enums.ts'

const TONES: Record<DeliveryState, Tone> = {
  queued: 'waiting',
  sending: 'waiting',
  sent: 'good',
  failed: 'bad',
  unknown: 'warning',
  skipped: 'neutral',
}

/** What became of a mail, in a word. */
export function MailStateChip({ state }: { state: DeliveryState }) {
  const t = useTranslations('mail.states')
  return <Chip tone={TONES[state]}>{t(state)}</Chip>
}
