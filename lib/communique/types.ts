// The shapes that pass between the stages of reading a communiqué:
// bytes → blocks → paragraphs → sentences → statements. All offsets count UTF-16 units.

/** What a reader (DOCX, PDF, text) hands on: blocks of text in reading order, nothing interpreted yet. */
export interface Block {
  kind: 'heading' | 'body' | 'list' | 'table' | 'footnote'
  /** Text as it stands in the document, white space at both ends removed, conversion marks dropped. */
  text: string
  /** Heading depth, 1 the highest; only for headings whose file says so. */
  level?: number
  /** The document's own number or bullet in front of the paragraph ("17", "3.2", "a)"), taken off the text. */
  label?: string
}

export type ParagraphKind = 'heading' | 'body' | 'list' | 'table' | 'footnote'

/** One paragraph of the communiqué proper (cover and title already taken off). */
export interface Paragraph {
  /** 0-based position among all paragraphs, headings included. */
  index: number
  kind: ParagraphKind
  /** The document's own label, else the count of body paragraphs from 1 after the title; null for headings. */
  number: string | null
  /** Heading under which it stands; null before the first heading. */
  section: string | null
  text: string
}

export interface Section {
  title: string
  /** Index of the heading's paragraph. */
  paragraph: number
}

export interface Sentence {
  /** Position in the paragraph, from 1. */
  number: number
  start: number
  end: number
  text: string
}

export type StatementKind = 'request' | 'endorsement'
export type Certainty = 'certain' | 'second_look'

export interface SuggestedGroup {
  /** Code as in DOMAIN.md: "SG11", "TSAG", "FG-AINN". */
  code: string
  role: 'responsible' | 'collaborating'
  /** Words of the statement that led to it. */
  words: string[]
  score: number
}

/** One speech act: the authors as a group ask for or endorse something. */
export interface Statement {
  /** The whole sentence, character for character as it stands in the paragraph. */
  quote: string
  kind: StatementKind
  section: string | null
  /** Number of the paragraph (Paragraph.number). */
  paragraph: string
  /** Index of the paragraph (Paragraph.index). */
  paragraphIndex: number
  /** Number of the sentence in its paragraph, from 1. */
  sentence: number
  /** Offsets in the paragraph's text of the clause that makes this statement. */
  start: number
  end: number
  /** As it stands: "called on", "encouraged"; "should (said CxOs)" where a modal carries it. */
  verb: string
  /** "ITU", "ITU-T SG13", "governments"; "unspecified" where nobody is named. */
  addressee: string
  /** The thing asked (an infinitive phrase) or endorsed (a noun phrase). */
  action: string
  certainty: Certainty
  suggestedGroups: SuggestedGroup[]
}

/** Facts read from the cover of a temporary document (TD). Null where the file does not say. */
export interface DocumentFacts {
  tdNumber: string | null
  studyPeriod: string | null
  /** Meeting of the advisory group it was filed to ("Geneva, 26-30 May 2025"). */
  filedTo: string | null
  source: string | null
  title: string | null
  abstract: string | null
  officialUrl: string | null
  /** BCP 47 tag of the text's language: "en", "fr" … */
  language: string
  format: 'docx' | 'pdf' | 'text'
  /** Clear sentences about what could not be read or was left out. */
  warnings: string[]
}

/** Facts about the CxO meeting itself; proposals for a person to confirm. */
export interface MeetingFacts {
  name: string | null
  /** ISO date, "2024-12-09". */
  heldOn: string | null
  city: string | null
  country: string | null
  hosts: string[]
  organizations: string[]
}

export interface Extraction {
  document: DocumentFacts
  meeting: MeetingFacts
  sections: Section[]
  paragraphs: Paragraph[]
  statements: Statement[]
}

/** A group as the suggestion needs it. */
export interface GroupMandate {
  code: string
  title: string
  /** The mandate in a line, comma-separated subjects. */
  mandate: string
}

/** A file that cannot be read; `code` is a key of messages/ `communique.unreadable`. */
export class UnreadableDocument extends Error {
  readonly code: UnreadableCode
  constructor(code: UnreadableCode, message: string) {
    super(message)
    this.name = 'UnreadableDocument'
    this.code = code
  }
}

export type UnreadableCode =
  | 'empty'
  | 'truncated'
  | 'encrypted'
  | 'no_text_layer'
  | 'unknown_type'
  | 'not_what_it_says'
  | 'too_large_unpacked'
  | 'too_large'
  | 'unsafe_xml'
  | 'too_slow'
  | 'not_text'
