// The content of a report as plain data: a cover, and parts made of headings, paragraphs, tables and charts. Word file, page and
// print are three renderings of it.

/** A stretch of text. */
export interface Run {
  text: string
  bold?: boolean
  /** A web address. */
  href?: string
}

/** One line of a cell, or one paragraph. */
export type Line = readonly Run[]

export type Cell = readonly Line[]

export interface Heading {
  kind: 'heading'
  level: 1 | 2 | 3
  /** "2.1" or "Annex A"; Word counts it itself, and comes to the same. */
  label: string
  text: string
  /** Unique in the report: where the table of contents leads. */
  id: string
}

export interface Paragraph {
  kind: 'paragraph'
  line: Line
  /** One of several in a bulleted list. */
  bullet?: boolean
}

export interface Column {
  label: string
  /** Part of the table's width, in hundredths. */
  share: number
  /** Numbers stand at the end of their column. */
  number?: boolean
}

export interface Table {
  kind: 'table'
  /** Counted through the report, from 1. */
  number: number
  caption: string
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
}

export interface Series {
  name: string
  values: readonly number[]
}

/** Horizontal bars, one group for each category; its figures stand in a table beside it. */
export interface Chart {
  kind: 'chart'
  number: number
  caption: string
  /** The alternative text. */
  description: string
  categories: readonly string[]
  /** One, or two to compare: the earlier first. */
  series: readonly Series[]
}

export type Block = Heading | Paragraph | Table | Chart

/** Blocks on pages of one orientation. */
export interface Part {
  wide: boolean
  blocks: readonly Block[]
}

export interface Cover {
  organization: string
  sector: string
  studyPeriod: string
  tdNumber: string
  group: string
  original: string
  meeting: string
  kind: string
  /** Name and value, in order: source, title, purpose, contact, abstract, action. */
  rows: readonly { name: string; lines: Cell }[]
}

export interface ReportContent {
  /** Language tag: "en-GB". */
  language: string
  title: string
  /** Who the file's properties name as its author. */
  creator: string
  cover: Cover
  contentsTitle: string
  parts: readonly Part[]
}

/** The headings in their order, for a table of contents. */
export const headingsOf = (content: ReportContent): Heading[] =>
  content.parts.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'heading'))
