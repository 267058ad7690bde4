import { useFormatter } from 'next-intl'
import { type Day, fromDay } from '#lib/dates.ts'

interface Named {
  meetingName: string
  meetingFrom: Day
  meetingTo: Day
  place: string
}

/** "TSAG, 26–30 May 2025, Geneva": the meeting that the round reports to. */
export function roundName(format: ReturnType<typeof useFormatter>, round: Named): string {
  const days = format.dateTimeRange(fromDay(round.meetingFrom), fromDay(round.meetingTo), {
    ...{ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  })
  return [round.meetingName, days.replace('Sept ', 'Sep '), round.place].filter(Boolean).join(', ')
}

export function RoundName({ round }: { round: Named }) {
  return roundName(useFormatter(), round)
}
