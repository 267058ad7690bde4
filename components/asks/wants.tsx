import { useFormatter, useTranslations } from 'next-intl'
import { formatDay } from '#components/ui/date-text.tsx'
import type { Ask } from '#lib/asks/load.ts'

/** What is wanted, in words: "another due date, 30 Jun 2027". */
export function Wants({ ask }: { ask: Ask }) {
  const t = useTranslations('asks')
  const format = useFormatter()
  return t.rich('wants', {
    kind: ask.kind,
    date: ask.wantedOn ? formatDay(format, ask.wantedOn) : '',
    group: ask.wantedGroup?.code ?? '',
    title: ask.wantedTitle ?? '',
    b: (text) => <b className="font-semibold text-ink-1">{text}</b>,
  })
}
