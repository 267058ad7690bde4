import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ReportForm } from '#components/reports/report-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Select } from '#components/ui/select.tsx'
import { DateInput } from '#components/ui/text-input.tsx'
import { NO_FIELDS, WHOLE_REPORT } from '#lib/reports/options.ts'
import { canMakeReports } from '#lib/reports/policy.ts'
import { lastContact, listRoundsToReport } from '#lib/reports/queries.ts'
import { listScopeChoices } from '#lib/rounds/preview.ts'
import { currentDay, requireActor } from '#lib/session.ts'
import { makeReportAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reports'))('make') }
}

type Search = Promise<Record<string, string | string[] | undefined>>

/** `?round=` is the address of the round that it is to be the report of. */
export default async function MakeReportPage({ searchParams }: { searchParams: Search }) {
  const actor = await requireActor()
  if (!canMakeReports(actor)) notFound()
  const [t, today, rounds, contact, params] = await Promise.all([
    getTranslations('reports'),
    currentDay(),
    listRoundsToReport(),
    lastContact(),
    searchParams,
  ])
  const choices = await listScopeChoices(today)
  const round = rounds.find(({ slug }) => slug === params.round)
  const meeting = round && { place: round.place, meetingFrom: round.meetingFrom, meetingTo: round.meetingTo }
  const fields = { ...NO_FIELDS, ...contact, ...meeting, title: t('doc.titleDefault') }
  const { sections } = WHOLE_REPORT
  const { communiqueIds = [], groupIds = [] } = round ?? {}
  return (
    <>
      <PageHeader
        title={t('make')}
        breadcrumb={[{ label: t('title'), href: '/reports' }]}
        current={t('make')}
      />
      <p className="mb-5 max-w-2xl text-ink-2">{t('makeLead')}</p>
      <ReportForm
        action={makeReportAction}
        values={{ sections, communiqueIds, groupIds, sinceOn: null, fields }}
        choices={choices}
        submit={t('makeSubmit')}
        cancel="/reports"
      >
        <Select
          name="round"
          label={t('form.round')}
          hint={t('form.roundHint')}
          empty={t('form.noRound')}
          defaultValue={round?.slug ?? ''}
          options={rounds.map(({ slug, meetingName }) => ({ value: slug, label: meetingName }))}
        />
        <DateInput name="asOfOn" label={t('form.asOf')} hint={t('form.asOfHint')} defaultValue={today} />
      </ReportForm>
    </>
  )
}
