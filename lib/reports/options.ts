// What is chosen before a report is made, and the fields of its cover.
import type { Day } from '#lib/dates.ts'

/** The parts of a report in their order; the last three are its annexes. */
export const SECTIONS = [
  'summary',
  'themes',
  'closed',
  'stuck',
  'changes',
  'withoutItem',
  'list',
  'sources',
  'definitions',
] as const

export type SectionKey = (typeof SECTIONS)[number]

export const ANNEXES: readonly SectionKey[] = ['list', 'sources', 'definitions']

export interface ReportOptions {
  sections: readonly SectionKey[]
  /** Only requests and items of these communiqués; none: of all. */
  communiqueIds: readonly string[]
  /** Only what these groups, or parts of them, are responsible for; none: everything. */
  groupIds: readonly string[]
}

export const WHOLE_REPORT: ReportOptions = { sections: SECTIONS, communiqueIds: [], groupIds: [] }

/** What the cover says beside what the register knows; an empty one is left out or written from the register. */
export interface ReportFields {
  title: string
  /** "TSAG-TD…" as long as nobody has given it a number. */
  tdNumber: string
  place: string
  /** First and last day of the meeting. */
  meetingFrom: Day | null
  meetingTo: Day | null
  contactName: string
  contactPhone: string
  contactEmail: string
  purpose: string
  abstract: string
  /** What TSAG is asked to do. */
  action: string
}

export const NO_FIELDS: ReportFields = {
  title: '',
  tdNumber: '',
  place: '',
  meetingFrom: null,
  meetingTo: null,
  contactName: '',
  contactPhone: '',
  contactEmail: '',
  purpose: '',
  abstract: '',
  action: '',
}

/** All that a report is made from, beside the register as it stood. */
export interface ReportOrder {
  /** The instant at which the register is read; null: now. */
  at: Date | null
  /** The instant of the report before; null: there was none. */
  since: Date | null
  options: ReportOptions
  fields: ReportFields
  /** The register's time zone. */
  timeZone: string
  /** The day in that zone by which "late" and "silent" are judged. */
  today: Day
}
