// Blocks of a report as Word's paragraphs, tables and charts.
import * as docx from 'docx'
import { ChartRun } from 'docx/charts'
import type { Block, Cell, Chart, Heading, Line, Table } from '../content.ts'

export const HEADINGS = 'headings'
export const ANNEXES = 'annexes'
export const BULLETS = 'bullets'

export interface Labels {
  table: string
  figure: string
}

/** `width`: of the page between its margins, in twentieths of a point. */
export function wordBlocks(block: Block, width: number, labels: Labels): docx.FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [wordHeading(block)]
    case 'paragraph':
      return [
        new docx.Paragraph({
          children: runsOf(block.line),
          ...(block.bullet ? { style: 'ListBullet', numbering: { reference: BULLETS, level: 0 } } : {}),
        }),
      ]
    case 'table':
      return [caption(labels.table, 'Table', block.caption), wordTable(block, width), after()]
    case 'chart':
      return [caption(labels.figure, 'Figure', block.caption), wordChart(block)]
  }
}

const LEVELS = [
  docx.HeadingLevel.HEADING_1,
  docx.HeadingLevel.HEADING_2,
  docx.HeadingLevel.HEADING_3,
] as const

/** Word counts the label itself; annexes are counted apart. */
function wordHeading({ level, label, text }: Heading): docx.Paragraph {
  const reference = /^\d/.test(label) ? HEADINGS : ANNEXES
  return new docx.Paragraph({
    heading: LEVELS[level - 1],
    numbering: { reference, level: level - 1 },
    children: [new docx.TextRun(text)],
  })
}

/** "Table 3 – What it shows", the number being a field of Word's. */
const caption = (label: string, sequence: string, text: string) =>
  new docx.Paragraph({
    style: 'Caption',
    children: [
      new docx.TextRun(`${label} `),
      new docx.SequentialIdentifier(sequence),
      new docx.TextRun(` – ${text}`),
    ],
  })

/** Tables that follow each other would be one. */
const after = () =>
  new docx.Paragraph({ spacing: { before: 0, after: 0, line: 120, lineRule: 'exact' }, children: [] })

function wordTable({ columns, rows }: Table, width: number): docx.Table {
  const widths = columns.map(({ share }) => Math.round((width * share) / 100))
  const line = (cells: readonly Cell[], head: boolean) =>
    new docx.TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map(
        (lines, at) =>
          new docx.TableCell({
            width: { size: widths[at] ?? 0, type: docx.WidthType.DXA },
            children: (lines.length > 0 ? lines : [[]]).map(
              (runs) =>
                new docx.Paragraph({
                  style: head ? 'TableHead' : 'TableText',
                  children: runsOf(runs),
                  ...(columns[at]?.number ? { alignment: docx.AlignmentType.END } : {}),
                }),
            ),
          }),
      ),
    })
  return new docx.Table({
    style: 'ReportTable',
    layout: docx.TableLayoutType.FIXED,
    width: { size: width, type: docx.WidthType.DXA },
    columnWidths: widths,
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [
      line(
        columns.map(({ label }) => [[{ text: label }]]),
        true,
      ),
      ...rows.map((cells) => line(cells, false)),
    ],
  })
}

const COLOURS = ['AAB4C0', '347AB8']

/** A chart of Word's own, which can be changed there; the last series is the one that matters. */
function wordChart({ number, caption, description, categories, series }: Chart): docx.Paragraph {
  const chart = new ChartRun({
    type: 'bar',
    categories,
    series: series.map(({ name, values }, at) => ({
      name,
      values,
      color: COLOURS[at + COLOURS.length - series.length] ?? 'AAB4C0',
    })),
    gapWidth: 60,
    legend: series.length > 1 ? { position: 'bottom' } : false,
    categoryAxis: { reverseOrder: true },
    valueAxis: { visible: false, gridlines: false },
    dataLabels: { value: true },
    chartArea: { border: 'none' },
    // The library counts drawings through the whole process, and a file must not show what was made before it.
    altText: { id: String(100 + number), name: caption, title: caption, description },
    transformation: { width: 600, height: series.length > 1 ? 330 : 260 },
  })
  return new docx.Paragraph({ children: [chart] })
}

export const runsOf = (line: Line) =>
  line.map(({ text, bold = false, href }) =>
    href
      ? new docx.ExternalHyperlink({ link: href, children: [new docx.TextRun({ text, style: 'Hyperlink' })] })
      : new docx.TextRun({ text, bold }),
  )
