import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Link } from '#components/ui/link.tsx'
import { Select } from '#components/ui/select.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { SaveViewLink } from '#components/views/save-view-link.tsx'
import type { Day } from '#lib/dates.ts'
import type { ChangeChoices } from '#lib/what-changed/chosen.ts'
import { type ChangesFilter, changesHref } from '#lib/what-changed/filter.ts'
import type { Span } from '#lib/what-changed/kinds.ts'

/** The two days, what it is about, and by what it is grouped. */
export function ChangesForm({
  filter,
  span,
  today,
  choices,
}: {
  filter: ChangesFilter
  span: Span
  today: Day
  choices: ChangeChoices
}) {
  const t = useTranslations('changes')
  return (
    <form action="/changes" className="no-print my-5 flex flex-wrap items-end gap-3">
      <div className="w-40">
        <TextInput
          type="date"
          name="from"
          label={t('from')}
          defaultValue={filter.from ?? span.fromDay}
          max={today}
          required
        />
      </div>
      <div className="w-40">
        <TextInput type="date" name="to" label={t('to')} defaultValue={span.toDay} max={today} required />
      </div>
      {(['communique', 'theme', 'group'] as const).map((facet) => (
        <div key={facet} className={`max-sm:w-40 ${facet === 'theme' ? 'w-52' : 'w-32'}`}>
          <Select
            name={facet}
            label={t(`facets.${facet}`)}
            options={choices[facet]}
            empty={t('any')}
            defaultValue={filter[facet] ?? ''}
          />
        </div>
      ))}
      {filter.view && <input type="hidden" name="view" value={filter.view} />}
      {filter.period && <input type="hidden" name="period" value={filter.period} />}
      {filter.kind && <input type="hidden" name="kind" value={filter.kind} />}
      {filter.by !== 'theme' && <input type="hidden" name="by" value={filter.by} />}
      <Button>{t('show')}</Button>
      <SaveViewLink place="changes" query={changesHref(filter).split('?')[1] ?? ''} />
      <p className="ms-auto flex min-h-9 items-center gap-3 text-sm text-ink-3">
        {t('groupedBy')}
        {(['theme', 'group'] as const).map((by) => (
          <Link
            key={by}
            href={changesHref(filter, { by })}
            aria-current={filter.by === by ? 'true' : undefined}
            className="py-1 font-medium text-ink-2 hover:text-ink-1 aria-[current]:text-accent aria-[current]:underline aria-[current]:underline-offset-4"
          >
            {t(`by.${by}`)}
          </Link>
        ))}
      </p>
    </form>
  )
}
