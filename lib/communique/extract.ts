// Bytes or pasted text of a communiqué → everything that is read from it: the stages of this folder, put together.
import { readCover } from './cover.ts'
import { decodeText, refuseBinary } from './decode.ts'
import { docxBlocks } from './docx.ts'
import { detectFormat } from './format.ts'
import { formsFor } from './forms.ts'
import { splitFrontMatter } from './front-matter.ts'
import { markHeadings } from './headings.ts'
import { detectLanguage } from './language.ts'
import { markLists } from './lists.ts'
import { readMeeting } from './meeting.ts'
import { findSections, numberParagraphs } from './paragraphs.ts'
import { readPdf } from './pdf.ts'
import { findStatements } from './statements.ts'
import { textBlocks } from './text.ts'
import {
  type Block,
  type DocumentFacts,
  type Extraction,
  type GroupMandate,
  UnreadableDocument,
} from './types.ts'

/** Longest text and paragraph that are read, in characters: a communiqué has some ten thousand in all. */
const longestText = 2_000_000
const longestParagraph = 100_000

/**
 * What a file says. Its content decides how it is read; its name is only used to say what is wrong.
 * @throws UnreadableDocument with one clear sentence
 */
export async function extractCommunique(
  bytes: Uint8Array,
  fileName: string,
  groups: GroupMandate[],
): Promise<Extraction> {
  const format = await detectFormat(bytes, fileName)
  if (format === 'text') return extractText(decodeText(bytes), groups)
  if (format === 'docx') return interpret(docxBlocks(bytes), format, [], groups)
  const { blocks, pagesWithoutText, damaged } = await readPdf(bytes)
  const warnings = [
    ...(damaged ? ['The PDF is damaged: some of its text may be missing here.'] : []),
    ...(pagesWithoutText ? [pagesWarning(pagesWithoutText)] : []),
  ]
  return interpret(blocks, format, warnings, groups)
}

/**
 * What a pasted text says.
 * @throws UnreadableDocument with one clear sentence
 */
export function extractText(text: string, groups: GroupMandate[]): Extraction {
  if (text.length > longestText) throw tooLong()
  refuseBinary(text)
  return interpret(textBlocks(text), 'text', [], groups)
}

function interpret(
  blocks: Block[],
  format: DocumentFacts['format'],
  warnings: string[],
  groups: GroupMandate[],
): Extraction {
  refuseUnreadable(blocks)
  const front = splitFrontMatter(blocks)
  const body = markHeadings(markLists(front.body))
  const cover = readCover(front.cover, front.titleLines)
  const paragraphs = numberParagraphs(body)
  const language = detectLanguage(paragraphs.map((paragraph) => paragraph.text).join('\n'))
  return {
    document: { ...cover, language, format, warnings: [...warnings, ...languageWarnings(language)] },
    meeting: readMeeting(front.titleLines, cover.title, body),
    sections: findSections(paragraphs),
    paragraphs,
    statements: formsFor(language) ? findStatements(paragraphs, language, groups) : [],
  }
}

function refuseUnreadable(blocks: Block[]) {
  if (blocks.length === 0) throw new UnreadableDocument('empty', 'The document holds no text.')
  const total = blocks.reduce((sum, block) => sum + block.text.length, 0)
  if (total > longestText) throw tooLong()
  if (blocks.some((block) => block.text.length > longestParagraph)) {
    throw new UnreadableDocument(
      'too_large',
      'One paragraph has more than 100,000 characters: this is not a communiqué, or its line breaks are lost.',
    )
  }
}

function tooLong() {
  return new UnreadableDocument('too_large', 'The text has more than 2 million characters: it is not read.')
}

function pagesWarning(pages: number): string {
  return pages === 1
    ? 'One page has no text layer, only a picture: what it says is missing here.'
    : `${pages} pages have no text layer, only pictures: what they say is missing here.`
}

function languageWarnings(language: string): string[] {
  if (formsFor(language)) return []
  const name = language === 'und' ? null : new Intl.DisplayNames(['en'], { type: 'language' }).of(language)
  return [
    name
      ? `The text is in ${name}: requests and endorsements are not found by themselves in this language yet.`
      : 'The language of the text could not be told: no requests or endorsements were looked for.',
  ]
}
