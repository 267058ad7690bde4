// The example communiqué as a Word file: cover in tables, headings by style, list items by automatic numbering.
import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { cover, sections, titleLines } from './example-communique.ts'

/** The bytes of examples/example-communique.docx. */
export function exampleDocx(): Promise<Uint8Array> {
  const [meeting = '', dateAndPlace = '', title = ''] = titleLines
  const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
    new Paragraph({ text, heading: level })
  return Packer.toBuffer(
    new Document({
      title: cover.number,
      creator: 'CxO Action Tracker',
      sections: [
        {
          children: [
            table(
              [cover.organization, [cover.number]],
              [[], cover.group],
              [[], [cover.filedTo]],
              [[cover.type], []],
              [['Source:'], [cover.source]],
              [['Title:'], [cover.title]],
            ),
            table([['Abstract:'], [cover.abstract]]),
            new Paragraph({
              children: [new TextRun({ text: 'Action: ', bold: true }), new TextRun(cover.action)],
            }),
            new Paragraph(cover.note),
            heading(meeting, HeadingLevel.HEADING_1),
            new Paragraph(dateAndPlace),
            heading(title, HeadingLevel.HEADING_1),
            ...sections.flatMap((section) => [
              ...(section.heading ? [heading(section.heading, HeadingLevel.HEADING_2)] : []),
              ...section.paragraphs.map(paragraph),
            ]),
          ],
        },
      ],
    }),
  )
}

function paragraph(text: string): Paragraph {
  return text.startsWith('• ')
    ? new Paragraph({ text: text.slice(2), bullet: { level: 0 } })
    : new Paragraph({ text, spacing: { after: 140 } })
}

/** Rows of cells of lines. */
function table(...rows: string[][][]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (lines) =>
              new TableCell({
                children: lines.length ? lines.map((line) => new Paragraph(line)) : [new Paragraph('')],
              }),
          ),
        }),
    ),
  })
}
