// The cover of the Word file: the header table of a temporary document, then what it is about and what is asked.
import * as docx from 'docx'
import type { Cell, Cover } from '../content.ts'
import { runsOf } from './blocks.ts'

export function wordCover(cover: Cover, width: number): docx.FileChild[] {
  const left = Math.round(width * 0.64)
  const head = [
    [[bold(cover.organization), bold(cover.sector), bold(cover.studyPeriod)], [bold(cover.tdNumber, 16)]],
    [[], [bold(cover.group, 14), bold(cover.original)]],
    [[], [plain(cover.meeting)]],
  ].map(
    ([first = [], second = []]) =>
      new docx.TableRow({
        cantSplit: true,
        children: [cellOf(first, left), cellOf(second, width - left, docx.AlignmentType.END)],
      }),
  )
  const kind = new docx.TableRow({
    cantSplit: true,
    children: [
      new docx.TableCell({
        columnSpan: 2,
        width: { size: width, type: docx.WidthType.DXA },
        children: [paragraph([bold(cover.kind, 14)], docx.AlignmentType.CENTER)],
      }),
    ],
  })
  return [tableOf([...head, kind], [left, width - left]), gap(), factTable(cover.rows, width), gap()]
}

function factTable(rows: Cover['rows'], width: number): docx.Table {
  const name = Math.round(width * 0.16)
  const lines = ({ lines }: { lines: Cell }) => lines.map((line) => paragraph(runsOf(line)))
  return tableOf(
    rows.map(
      (row) =>
        new docx.TableRow({
          cantSplit: true,
          children: [
            cellOf([bold(row.name)], name),
            new docx.TableCell({
              width: { size: width - name, type: docx.WidthType.DXA },
              children: lines(row),
            }),
          ],
        }),
    ),
    [name, width - name],
  )
}

const tableOf = (rows: docx.TableRow[], widths: number[]) =>
  new docx.Table({
    style: 'CoverTable',
    layout: docx.TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: docx.WidthType.DXA },
    columnWidths: widths,
    rows,
  })

type Align = (typeof docx.AlignmentType)[keyof typeof docx.AlignmentType]

const cellOf = (runs: docx.TextRun[], size: number, alignment?: Align) =>
  new docx.TableCell({
    width: { size, type: docx.WidthType.DXA },
    verticalAlign: docx.VerticalAlignTable.CENTER,
    children: (runs.length > 0 ? runs : [plain('')]).map((run) => paragraph([run], alignment)),
  })

const paragraph = (children: docx.ParagraphChild[], alignment?: Align) =>
  new docx.Paragraph({ style: 'CoverText', children, ...(alignment ? { alignment } : {}) })

const plain = (text: string) => new docx.TextRun(text)
const bold = (text: string, points = 11) => new docx.TextRun({ text, bold: true, size: points * 2 })
const gap = () => new docx.Paragraph({ spacing: { before: 0, after: 0 }, children: [] })
