// The report as a Word file: real styles, numbered headings, a table of contents with its pages, A4.
import * as docx from 'docx'
import { estimatePageNumbers } from 'docx/layout'
import type { Part, ReportContent } from '../content.ts'
import { ANNEXES, BULLETS, HEADINGS, type Labels, wordBlocks } from './blocks.ts'
import { wordCover } from './cover.ts'
import { withSameBytes } from './same-bytes.ts'
import { stylesXml } from './styles.ts'

/** A4 in twentieths of a point, and 20 mm around the text. */
const SHORT = 11906
const LONG = 16838
const MARGIN = 1134

const widthOf = ({ wide }: Pick<Part, 'wide'>) => (wide ? LONG : SHORT) - 2 * MARGIN

/** The bytes of the .docx; the same content gives the same ones, but for docProps/core.xml. */
export async function reportDocx(report: ReportContent, labels: Labels): Promise<Uint8Array<ArrayBuffer>> {
  const content = writable(report)
  const { title, creator, language, cover, parts } = content
  const first = widthOf({ wide: false })
  const front: docx.FileChild[] = [
    ...wordCover(cover, first),
    new docx.Paragraph({ style: 'ContentsTitle', children: [new docx.TextRun(content.contentsTitle)] }),
    new docx.TableOfContents(content.contentsTitle, { hyperlink: true, headingStyleRange: '1-2' }),
  ]
  const document = new docx.Document({
    title,
    creator,
    lastModifiedBy: creator,
    subject: cover.tdNumber,
    externalStyles: stylesXml(language),
    numbering: { config: numberingOf(parts) },
    ...contentsPages(content),
    sections: [
      section({ wide: false }, front, cover.tdNumber, true),
      ...parts.map((part) =>
        section(
          part,
          part.blocks.flatMap((block) => wordBlocks(block, widthOf(part), labels)),
          cover.tdNumber,
          false,
        ),
      ),
    ],
  })
  return withSameBytes(await docx.Packer.toBuffer(document))
}

/** Without the signs that no XML can hold, which text that was pasted may have. */
const writable = (report: ReportContent): ReportContent =>
  JSON.parse(JSON.stringify(report), (_, value) =>
    typeof value === 'string' ? value.toWellFormed().replace(UNWRITABLE, '') : value,
  )

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Laying out a row takes some five milliseconds of the server. */
const MOST_LAID_OUT = 250

/** The pages in the table of contents: laid out here, and of a long report by Word, which asks before it does. */
function contentsPages({ parts }: ReportContent) {
  const rows = parts
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0), 0)
  return rows > MOST_LAID_OUT ? { features: { updateFields: true } } : { pageNumbers: estimatePageNumbers }
}

/** Pages of one orientation; the cover has no header, the others have the page and the document's number. */
function section(
  { wide }: Pick<Part, 'wide'>,
  children: docx.FileChild[],
  tdNumber: string,
  isCover: boolean,
): docx.ISectionOptions {
  const centred = (...runs: docx.TextRun[]) => new docx.Paragraph({ style: 'Header', children: runs })
  return {
    properties: {
      type: docx.SectionType.NEXT_PAGE,
      titlePage: isCover,
      page: {
        size: {
          width: SHORT,
          height: LONG,
          orientation: wide ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT,
        },
        margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN, header: 567, footer: 567 },
      },
    },
    headers: {
      default: new docx.Header({
        children: [
          centred(new docx.TextRun({ children: ['- ', docx.PageNumber.CURRENT, ' -'] })),
          centred(new docx.TextRun(tdNumber)),
        ],
      }),
      ...(isCover ? { first: new docx.Header({ children: [centred()] }) } : {}),
    },
    children,
  }
}

/** Headings 1, 1.1, 1.1.1; annexes by letter, with the word that their first heading has. */
function numberingOf(parts: readonly Part[]) {
  const annex = parts
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === 'heading' && !/^\d/.test(block.label))
  const word = annex?.kind === 'heading' ? annex.label.replace(/.$/, '') : ''
  const left = docx.AlignmentType.LEFT
  const hanging = (width: number, at = width) => ({ paragraph: { indent: { left: at, hanging: width } } })
  return [
    {
      reference: HEADINGS,
      levels: ['%1', '%1.%2', '%1.%2.%3'].map((text, level) => ({
        level,
        text,
        format: docx.LevelFormat.DECIMAL,
        alignment: left,
        style: hanging(794),
      })),
    },
    {
      reference: ANNEXES,
      levels: [
        {
          level: 0,
          text: `${word}%1`,
          format: docx.LevelFormat.UPPER_LETTER,
          alignment: left,
          style: hanging(1304),
        },
      ],
    },
    {
      reference: BULLETS,
      levels: [
        { level: 0, text: '•', format: docx.LevelFormat.BULLET, alignment: left, style: hanging(284) },
      ],
    },
  ]
}
