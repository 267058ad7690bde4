import './report-document.css'
import { useTranslations } from 'next-intl'
import { headingsOf, type ReportContent } from '#lib/reports/content.ts'
import { ReportBlocks } from './report-blocks.tsx'
import { ReportLine, ReportLines } from './report-line.tsx'

/** The report as a page: what the Word file says, in the same order and with the same numbers. */
export function ReportDocument({ content }: { content: ReportContent }) {
  return (
    <article className="report" lang={content.language}>
      <Cover content={content} />
      <Contents content={content} />
      {content.parts.map(({ blocks }) => (
        <ReportBlocks key={blocks.find((block) => block.kind === 'heading')?.id} blocks={blocks} />
      ))}
    </article>
  )
}

function Cover({ content: { cover } }: { content: ReportContent }) {
  const t = useTranslations('reports')
  return (
    <div className="report-cover">
      <p className="report-house">
        <b>{cover.organization}</b>
        <b>{cover.sector}</b>
        <b>{cover.studyPeriod}</b>
      </p>
      <p className="report-number">
        <b>{cover.tdNumber}</b>
        <span>{cover.group}</span>
        <span>{cover.original}</span>
        <span>{cover.meeting}</span>
      </p>
      <table>
        <caption className="sr-only">{t('coverCaption')}</caption>
        <tbody>
          {cover.rows.map(({ name, lines }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <ReportLines lines={lines} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Contents({ content }: { content: ReportContent }) {
  return (
    <nav aria-labelledby="report-contents" className="report-contents">
      <h2 id="report-contents">{content.contentsTitle}</h2>
      <ol>
        {headingsOf(content)
          .filter(({ level }) => level < 3)
          .map(({ id, label, text, level }) => (
            <li key={id} className={level === 2 ? 'deeper' : undefined}>
              <a href={`#${id}`}>
                <ReportLine line={[{ text: `${label} ` }, { text }]} />
              </a>
            </li>
          ))}
      </ol>
    </nav>
  )
}
