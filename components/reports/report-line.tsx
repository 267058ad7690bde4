import type { Cell, Line } from '#lib/reports/content.ts'

/** One line of text, with what is bold and what leads elsewhere. */
export function ReportLine({ line }: { line: Line }) {
  return line.map(({ text, bold, href }, at) => {
    const key = `${at} ${text}`
    if (href) {
      return (
        <a key={key} href={href} rel="noreferrer">
          {text}
        </a>
      )
    }
    return bold ? <b key={key}>{text}</b> : <span key={key}>{text}</span>
  })
}

/** The lines of a cell, each on its own. */
export function ReportLines({ lines }: { lines: Cell }) {
  return lines.map((line) => (
    <div key={line.map(({ text }) => text).join(' ')}>
      <ReportLine line={line} />
    </div>
  ))
}
