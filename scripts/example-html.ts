// The example communiqué as a page to print.
import { cover, sections, titleLines } from './example-communique.ts'

const style = `
  @page { size: A4; margin: 24mm 22mm; @top-center { content: "${cover.number}"; font: 9pt sans-serif }
    @bottom-center { content: "- " counter(page) " -"; font: 9pt sans-serif } }
  body { font: 11pt/1.4 "DejaVu Serif", serif; margin: 0 }
  table { width: 100%; border-collapse: collapse } td { border: 1px solid #888; padding: 4px 6px; width: 50% }
  td.label { width: 20% } h1 { font-size: 20pt; margin: 18pt 0 6pt } h2 { font-size: 15pt; margin: 16pt 0 6pt }
  p, ul { margin: 0 0 8pt }`

/** The HTML that is printed as examples/example-communique.pdf. */
export function exampleHtml(): string {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  const field = (label: string, value: string) =>
    `<tr><td class="label">${label}</td><td>${escapeMarkup(value)}</td></tr>`
  const [meeting = '', dateAndPlace = '', title = ''] = titleLines
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${cover.number}</title><style>${style}</style>
    <table>${row(cover.organization.join('<br>'), cover.number)}${row('', cover.group.join('<br>'))}
    ${row('', cover.filedTo)}${row(cover.type, '')}</table>
    <table>${field('Source:', cover.source)}${field('Title:', cover.title)}${field('Abstract:', cover.abstract)}</table>
    <p><b>Action:</b> ${escapeMarkup(cover.action)}</p><p>${escapeMarkup(cover.note)}</p>
    <h1>${meeting}</h1><p>${dateAndPlace}</p><h1>${title}</h1>
    ${sections.map(({ heading, paragraphs }) => `${heading ? `<h2>${escapeMarkup(heading)}</h2>` : ''}${prose(paragraphs)}`).join('')}`
}

function prose(paragraphs: string[]): string {
  return paragraphs
    .map((text) =>
      text.startsWith('• ')
        ? `<ul><li>${escapeMarkup(text.slice(2))}</li></ul>`
        : `<p>${escapeMarkup(text)}</p>`,
    )
    .join('\n')
    .replace(/<\/ul>\n<ul>/g, '')
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
