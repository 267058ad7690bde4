import { useFormatter, useTranslations } from 'next-intl'
import { MeanwhileList } from '#components/history/meanwhile-list.tsx'
import { formatDay } from '#components/ui/date-text.tsx'
import { Link } from '#components/ui/link.tsx'
import { Section } from '#components/ui/panel.tsx'
import type { SheetLine } from '#lib/sheets/queries.ts'
import type { Edit, Reason } from '#lib/sheets/verdict.ts'

/** Lines of an edited spreadsheet: the item, what changes, what others did meanwhile, why not. */
export function SheetLines({
  title,
  lead,
  lines,
  choice,
}: {
  title: string
  lead?: string
  lines: readonly SheetLine[]
  /** Whether each can be chosen, and is to begin with. */
  choice?: 'on' | 'off'
}) {
  const t = useTranslations('sheets')
  if (lines.length === 0) return null
  return (
    <Section title={`${title} (${lines.length})`}>
      {lead && <p className="-mt-2 mb-3 text-ink-3">{lead}</p>}
      <ul className="divide-y divide-line-faint rounded-panel border border-line">
        {lines.map((line) => (
          <li key={line.id} className="flex gap-3 px-4 py-3">
            {choice && <Choice line={line} on={choice === 'on'} />}
            <div className="min-w-0 flex-1">
              <Subject line={line} />
              <dl className="mt-1 space-y-1">
                {line.changes.map((edit) => (
                  <EditText key={edit.field} edit={edit} />
                ))}
              </dl>
              {line.meanwhile.length > 0 && (
                <div className="mt-2 rounded-control bg-warning-ground px-3 py-2">
                  <p className="font-medium text-warning">{t('meanwhile')}</p>
                  <MeanwhileList changes={line.meanwhile} />
                </div>
              )}
              {line.reasons.map((reason) => (
                <ReasonText
                  key={`${reason.key} ${reason.column}`}
                  reason={reason}
                  refused={line.verdict === 'refused'}
                />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Choice({ line, on }: { line: SheetLine; on: boolean }) {
  const t = useTranslations('sheets')
  return (
    <label className="flex shrink-0 items-start touch:size-11 touch:justify-center touch:pt-1">
      <input
        type="checkbox"
        name="lines"
        value={line.id}
        defaultChecked={on}
        aria-label={t('choose', { reference: line.reference })}
        className="mt-0.5 size-4 accent-accent"
      />
    </label>
  )
}

function Subject({ line: { number, reference, title } }: { line: SheetLine }) {
  const t = useTranslations('sheets')
  return (
    <p>
      {title ? (
        <Link href={`/items/${reference}`} className="font-medium hover:underline">
          {title}
        </Link>
      ) : (
        <b className="font-medium">{reference || t('noReference')}</b>
      )}{' '}
      <span className="text-sm text-ink-3">
        {title && `${reference}, `}
        {t('row', { number })}
      </span>
    </p>
  )
}

function EditText({ edit: { field, from, to } }: { edit: Edit }) {
  const t = useTranslations()
  const format = useFormatter()
  const shown = (value: string) => {
    if (field === 'due' && value) return formatDay(format, value)
    const key = `health.${value}`
    return field === 'newHealth' && t.has(key as 'health.on_track') ? t(key as 'health.on_track') : value
  }
  return (
    <div className="break-words">
      <dt className="inline text-ink-3">{t(`sheets.columns.${field}`)}: </dt>
      <dd className="inline whitespace-pre-line">
        {from && <del className="text-ink-3">{shown(from)}</del>}
        {from && <span aria-hidden="true"> → </span>}
        <ins className="no-underline">{to ? shown(to) : t('sheets.emptied')}</ins>
      </dd>
    </div>
  )
}

function ReasonText({ reason, refused }: { reason: Reason; refused: boolean }) {
  const t = useTranslations()
  const { key, values, column } = reason
  const sentence = t.has(key as never) ? t(key as never, values as never) : t('fieldErrors.invalid')
  const label = `sheets.columns.${column}`
  return (
    <p className={refused ? 'mt-1 text-bad' : 'mt-1 text-ink-3'}>
      {column && t.has(label as never) && <b className="font-medium">{t(label as never)}: </b>}
      {sentence}
    </p>
  )
}
