// The report as one HTML file that needs nothing else: what the browser prints as PDF.
import { escapeHtml } from '#lib/escape-html.ts'
import { chartSvg } from './chart-svg.ts'
import {
  type Block,
  type Cover,
  type Heading,
  headingsOf,
  type Line,
  type ReportContent,
  type Table,
} from './content.ts'
import { PRINT_CSS } from './print-css.ts'

export interface HtmlWords {
  table: string
  figure: string
}

/** A4 pages; the page's number and the document's stand above each but the first. */
export function reportHtml(content: ReportContent, words: HtmlWords): string {
  const { language, title, cover, parts } = content
  return `<!doctype html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><meta name="author" content="${escapeHtml(content.creator)}"><style>${PRINT_CSS(cssText(cover.tdNumber))}</style></head><body>${coverHtml(cover, title)}${contentsHtml(content)}${parts
    .map(
      ({ wide, blocks }) =>
        `<section class="${wide ? 'wide' : 'tall'}">${blocksHtml(blocks, words)}</section>`,
    )
    .join('')}</body></html>`
}

function coverHtml(cover: Cover, title: string): string {
  const lines = (...texts: string[]) => texts.filter(Boolean).map(escapeHtml).join('<br>')
  return `<h1 class="hidden">${escapeHtml(title)}</h1><table class="cover"><tbody><tr><td><b>${lines(cover.organization, cover.sector, cover.studyPeriod)}</b></td><td class="end"><b class="number">${escapeHtml(cover.tdNumber)}</b></td></tr><tr><td></td><td class="end"><b>${lines(cover.group, cover.original)}</b></td></tr><tr><td></td><td class="end">${escapeHtml(cover.meeting)}</td></tr><tr><td colspan="2" class="kind"><b>${escapeHtml(cover.kind)}</b></td></tr></tbody></table><table class="cover facts"><tbody>${cover.rows
    .map(
      ({ name, lines: value }) =>
        `<tr><th scope="row">${escapeHtml(name)}</th><td>${value.map(lineHtml).join('<br>')}</td></tr>`,
    )
    .join('')}</tbody></table>`
}

const contentsHtml = (content: ReportContent) =>
  `<nav><p class="contents">${escapeHtml(content.contentsTitle)}</p><ul>${headingsOf(content)
    .filter(({ level }) => level < 3)
    .map(
      ({ id, label, text, level }) =>
        `<li class="level-${level}"><a href="#${id}"><span>${escapeHtml(label)}</span>${escapeHtml(text)}</a></li>`,
    )
    .join('')}</ul></nav>`

/** Neighbouring bullets are one list. */
const blocksHtml = (blocks: readonly Block[], words: HtmlWords) =>
  blocks
    .map((block) => blockHtml(block, words))
    .join('')
    .replaceAll('</ul><ul>', '')

function blockHtml(block: Block, words: HtmlWords): string {
  switch (block.kind) {
    case 'heading':
      return headingHtml(block)
    case 'paragraph':
      return block.bullet ? `<ul><li>${lineHtml(block.line)}</li></ul>` : `<p>${lineHtml(block.line)}</p>`
    case 'table':
      return tableHtml(block, `${words.table} ${block.number} – ${block.caption}`)
    case 'chart':
      return `<figure><figcaption>${escapeHtml(`${words.figure} ${block.number} – ${block.caption}`)}</figcaption>${chartSvg(block, { width: 640, names: 130, standalone: true })}</figure>`
  }
}

const headingHtml = ({ level, label, text, id }: Heading) =>
  `<h${level + 1} id="${id}"><span>${escapeHtml(label)}</span>${escapeHtml(text)}</h${level + 1}>`

function tableHtml({ columns, rows }: Table, caption: string): string {
  const end = (at: number) => (columns[at]?.number ? ' class="end"' : '')
  return `<table class="report"><caption>${escapeHtml(caption)}</caption><colgroup>${columns
    .map(({ share }) => `<col style="width:${share}%">`)
    .join('')}</colgroup><thead><tr>${columns
    .map(({ label }, at) => `<th scope="col"${end(at)}>${escapeHtml(label)}</th>`)
    .join('')}</tr></thead><tbody>${rows
    .map(
      (cells) =>
        `<tr>${cells.map((lines, at) => `<td${end(at)}>${lines.map((line) => `<div>${lineHtml(line)}</div>`).join('')}</td>`).join('')}</tr>`,
    )
    .join('')}</tbody></table>`
}

const lineHtml = (line: Line) =>
  line
    .map(({ text, bold, href }) => {
      const said = bold ? `<b>${escapeHtml(text)}</b>` : escapeHtml(text)
      return href ? `<a href="${escapeHtml(href)}">${said}</a>` : said
    })
    .join('')

/** Inside a string of a style sheet. */
const cssText = (text: string) => text.replace(/[^\p{L}\p{N} .…/_-]/gu, '')
