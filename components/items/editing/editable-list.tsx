import './selection.css'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { FormAction } from '#components/ui/form-client.tsx'
import { UndoNotice } from '#components/undo/undo-notice.tsx'
import { type ItemFilter, itemsHref, writeFilter } from '#lib/items/list/filter.ts'
import type { Act } from '#lib/undo/queries.ts'
import { ListTools } from './list-tools.tsx'
import { SelectionBar } from './selection-bar.tsx'
import type { EditingWords } from './words.ts'

const FORM = 'selection'

/**
 * The action plan as staff have it: rows can be ticked and changed together, cells edited in their place, and what was just
 * done undone. Without scripts the boxes lead to the page that changes them.
 */
export function EditableList({
  filter,
  shown,
  total,
  act,
  change,
  undo,
  children,
}: {
  filter: ItemFilter
  shown: number
  total: number
  /** What the reader did here a moment ago. */
  act: Act | null
  /** Changes one cell. */
  change: FormAction
  undo: FormAction
  /** The table. */
  children: ReactNode
}) {
  const back = itemsHref(filter, { after: filter.after, before: filter.before })
  return (
    <div className="editable-list">
      <form id={FORM} action="/items/bulk" autoComplete="off">
        {[...new URLSearchParams(writeFilter({ ...filter, choose: null }))].map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {children}
      </form>
      <div className="list-end">
        {act && <UndoNotice act={act} back={back} undo={undo} />}
        <SelectionBar form={FORM} filter={filter} shown={shown} total={total} />
      </div>
      <ListTools action={change} words={useWords()} />
    </div>
  )
}

function useWords(): EditingWords {
  const t = useTranslations()
  const label = (field: 'title' | 'due' | 'lead' | 'themes' | 'flag') =>
    t(`bulk.cell.${field}`, { reference: '{reference}' })
  return {
    language: useLocale(),
    labels: {
      title: label('title'),
      due: label('due'),
      lead: label('lead'),
      themes: label('themes'),
      priority: label('flag'),
    },
    selected: t('bulk.selectedCount', { count: '{count}' }),
    keys: t('bulk.cell.keys'),
    saving: t('bulk.cell.saving'),
    saved: t('bulk.cell.saved'),
    failed: t('bulk.cell.failed'),
    edit: t('bulk.cell.edit'),
    noGroup: t('bulk.cell.noGroup'),
    conflict: t('bulk.cell.conflict'),
    from: t('ui.from'),
    to: t('ui.to'),
    empty: t('ui.empty'),
    flagged: t('bulk.cell.flagged'),
    notFlagged: t('bulk.cell.notFlagged'),
    retry: t('bulk.cell.retry'),
    close: t('ui.close'),
  }
}
