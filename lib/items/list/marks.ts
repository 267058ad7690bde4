// What a list is narrowed by besides its facets: days, standing and study period, as dashboards lead to. Bad values fall back.
import { type Day, isDay } from '#lib/dates.ts'
import type { Params } from '#lib/params.ts'
import type { ItemStanding } from '../derived.ts'

export const ITEM_STANDINGS = [
  'without_group',
  'stuck',
  'moving',
  'implemented',
  'closed_otherwise',
] as const satisfies readonly ItemStanding[]

const DAYS = ['dueFrom', 'dueTo', 'createdFrom', 'createdTo', 'movedFrom'] as const

export interface Marks extends Record<(typeof DAYS)[number], Day | null> {
  standing: ItemStanding[]
  /** Code of the study period of the responsible group. */
  period: string | null
  /** With an update that everybody may read, or without one. */
  progress: 'yes' | 'no' | null
  /** Only what staff flagged. */
  priority: boolean
}

export const NO_MARKS: Marks = {
  ...{ standing: [], period: null, progress: null, priority: false },
  ...{ dueFrom: null, dueTo: null, createdFrom: null, createdTo: null, movedFrom: null },
}

/** The marks that a URL asks for. */
export function readMarks(params: Params): Marks {
  const values = (name: string) => [...new Set([params[name] ?? []].flat())].slice(0, 20)
  const day = (name: string) => values(name).find(isDay) ?? null
  return {
    standing: ITEM_STANDINGS.filter((standing) => values('standing').includes(standing)),
    period: values('period').find((value) => /^[a-z0-9][a-z0-9-]{0,79}$/i.test(value)) ?? null,
    progress: (['yes', 'no'] as const).find((one) => values('progress').includes(one)) ?? null,
    priority: values('priority').includes('yes'),
    dueFrom: day('dueFrom'),
    dueTo: day('dueTo'),
    createdFrom: day('createdFrom'),
    createdTo: day('createdTo'),
    movedFrom: day('movedFrom'),
  }
}

/** Adds the marks that are set, in one order. */
export function writeMarks(params: URLSearchParams, marks: Marks): void {
  for (const standing of marks.standing) params.append('standing', standing)
  if (marks.period) params.set('period', marks.period)
  for (const name of DAYS) if (marks[name]) params.set(name, marks[name])
  if (marks.progress) params.set('progress', marks.progress)
  if (marks.priority) params.set('priority', 'yes')
}
