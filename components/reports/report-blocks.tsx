import '../charts/charts.css'
import { useTranslations } from 'next-intl'
import { chartSvg } from '#lib/reports/chart-svg.ts'
import type { Block, Chart, Heading, Paragraph, Table } from '#lib/reports/content.ts'
import { ReportLine, ReportLines } from './report-line.tsx'

/** Blocks of a report; bullets that follow each other are one list. */
export function ReportBlocks({ blocks }: { blocks: readonly Block[] }) {
  return grouped(blocks).map((group) => {
    const [first] = group
    if (!first) return null
    return first.kind === 'paragraph' && first.bullet ? (
      <ul key={keyOf(first)}>
        {group.map((block) => (
          <li key={keyOf(block)}>{block.kind === 'paragraph' && <ReportLine line={block.line} />}</li>
        ))}
      </ul>
    ) : (
      <ReportBlock key={keyOf(first)} block={first} />
    )
  })
}

const isBullet = (block: Block | undefined) => block?.kind === 'paragraph' && block.bullet === true

function grouped(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (last && isBullet(block) && isBullet(last[0])) last.push(block)
    else groups.push([block])
  }
  return groups
}

const keyOf = (block: Block) => {
  if (block.kind === 'heading') return block.id
  return block.kind === 'paragraph'
    ? block.line.map(({ text }) => text).join('')
    : `${block.kind} ${block.number}`
}

function ReportBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <ReportHeading heading={block} />
    case 'paragraph':
      return <ReportParagraph paragraph={block} />
    case 'table':
      return <ReportTable table={block} />
    case 'chart':
      return <ReportChart chart={block} />
  }
}

function ReportHeading({ heading: { level, label, text, id } }: { heading: Heading }) {
  const Tag = (['h2', 'h3', 'h4'] as const)[level - 1] ?? 'h4'
  return (
    <Tag id={id}>
      <span>{label}</span> {text}
    </Tag>
  )
}

const ReportParagraph = ({ paragraph }: { paragraph: Paragraph }) => (
  <p>
    <ReportLine line={paragraph.line} />
  </p>
)

function ReportTable({ table: { number, caption, columns, rows } }: { table: Table }) {
  const t = useTranslations('reports.doc')
  return (
    <table className="report-table">
      <caption>{`${t('tableName')} ${number} – ${caption}`}</caption>
      <colgroup>
        {columns.map(({ label, share }) => (
          <col key={label} width={`${share}%`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ label, number }) => (
            <th key={label} scope="col" className={number ? 'num' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
          <tr key={row}>
            {cells.map((lines, at) => (
              <td
                key={columns[at]?.label}
                data-label={columns[at]?.label}
                className={columns[at]?.number ? 'num' : undefined}
              >
                <ReportLines lines={lines} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ReportChart({ chart }: { chart: Chart }) {
  const t = useTranslations('reports.doc')
  return (
    <figure>
      <figcaption>{`${t('figureName')} ${chart.number} – ${chart.caption}`}</figcaption>
      <Picture svg={chartSvg(chart, { width: 640, names: 130 })} className="max-sm:hidden" />
      <Picture svg={chartSvg(chart, { width: 350, names: 120 })} className="sm:hidden" />
    </figure>
  )
}

function Picture({ svg, className }: { svg: string; className: string }) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: lib/charts escapes every word in it
    <div className={`chart-picture ${className}`} dangerouslySetInnerHTML={{ __html: svg }} />
  )
}
