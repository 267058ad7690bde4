import { useTranslations } from 'next-intl'
import { LatestUpdates } from '#components/home/latest-progress.tsx'
import { Section } from '#components/ui/panel.tsx'
import type { Dashboard } from '#lib/dashboard/types.ts'
import { addDays, fromDay } from '#lib/dates.ts'
import { AgeOfItems } from './age-of-items.tsx'
import { DueTimeline } from './due-timeline.tsx'
import { HeatMap } from './heat-map.tsx'
import { NeedsAttention } from './needs-attention.tsx'
import { StatesOverTime } from './states-over-time.tsx'
import { Divisions, Tiles } from './tiles.tsx'

/** The figures: what waits, and how items and requests are divided. */
export function DashboardFigures({ dashboard: { tiles } }: { dashboard: Dashboard }) {
  return (
    <>
      <Tiles tiles={tiles} />
      <Divisions tiles={tiles} />
    </>
  )
}

/** What stands below the figures, the same for the register, a group and a theme. */
export function DashboardParts({ dashboard }: { dashboard: Dashboard }) {
  const t = useTranslations('dashboard')
  const now = dashboard.asOf ? fromDay(addDays(dashboard.asOf, 1)) : new Date()
  return (
    <>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 xl:grid-cols-[minmax(0,1.3fr)_minmax(0,1fr)] print:block">
        <Section title={t(dashboard.heatMap.columns.length > 0 ? 'heatMap' : 'byTheme')}>
          <HeatMap map={dashboard.heatMap} />
        </Section>
        <Section title={t('statesOverTime')}>
          <StatesOverTime data={dashboard.statesOverTime} />
        </Section>
      </div>
      <Section title={t('needsAttention')}>
        <NeedsAttention attention={dashboard.attention} />
      </Section>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 xl:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)] print:block">
        <Section title={t('dueWithinYear')}>
          <DueTimeline due={dashboard.due} />
        </Section>
        <Section title={t('ageOfItems')} className="mt-8 print:max-w-[110mm]">
          <AgeOfItems ages={dashboard.ages} />
        </Section>
      </div>
      <Section title={t('latestProgress')}>
        <LatestUpdates updates={dashboard.latest} now={now} />
      </Section>
    </>
  )
}
