// Draws a chart as SVG on the server. What comes out has no script, no style and no id that another picture could share, so
// that it stands in a page with a strict Content-Security-Policy, and is the same each time.
import { BarChart, LineChart } from 'echarts/charts'
import { GraphicComponent, GridComponent } from 'echarts/components'
import { type EChartsCoreOption, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { escapeHtml } from '#lib/escape-html.ts'
import { type Palette, pagePalette, standalonePalette } from './palette.ts'

use([BarChart, LineChart, GraphicComponent, GridComponent, SVGRenderer])

export interface Frame {
  /** In units of 1 px at the size it is drawn for; the picture scales to the width it is given. */
  width: number
  height: number
  /** What the picture is, and what it says, for who cannot see it. */
  title: string
  description: string
  /** Right to left mirrors the picture. */
  dir?: 'ltr' | 'rtl'
  /** For a document: literal colours and a font of its own, instead of the page's. */
  standalone?: boolean
}

export const paletteOf = ({ standalone }: Pick<Frame, 'standalone'>): Palette =>
  standalone ? standalonePalette : pagePalette

export interface MarkLink {
  href: string
  /** What the mark says. */
  label: string
}

/** Where a mark leads, by its place; undefined for one that leads nowhere. */
export type LinkOf = (place: number) => MarkLink | undefined

/** The picture as an `<svg>` element: an image, or a group of links where its marks lead somewhere. */
export function drawSvg(option: EChartsCoreOption, frame: Frame, linkOf: LinkOf = () => undefined): string {
  const { width, height, title, description, standalone } = frame
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption({ animation: false, ...option })
    const marks = clean(chart.renderToSVGString({ useViewBox: true }), linkOf)
    const role = marks.includes('<a ') ? 'group' : 'img'
    const font = standalone ? ' font-family="Arial, Helvetica, sans-serif"' : ''
    const size = standalone ? ` width="${width}" height="${height}"` : ''
    // Anchors are computed from left to right, whatever the page's direction is.
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"${size} role="${role}" direction="ltr" aria-label="${escapeHtml(`${title}. ${description}`)}"${font}><title>${escapeHtml(title)}</title><desc>${escapeHtml(description)}</desc>${marks}</svg>`
  } finally {
    chart.dispose()
  }
}

function clean(svg: string, linkOf: LinkOf): string {
  return (
    svg
      .replace(/^[\s\S]*?<svg[^>]*>/, '')
      // Areas are clipped to axes that they cannot leave.
      .replaceAll(/<defs[\s\S]*?<\/defs>| clip-path="[^"]*"/g, '')
      .replace(/<style[\s\S]*?<\/style>/g, '')
      .replace(/<\/svg>\s*$/, '')
      .replace(/<rect[^>]*fill="none"[^>]*><\/rect>/, '')
      .replace(/ style="([^"]*)"/g, (_, style: string) => asAttributes(style))
      .replaceAll(' dominant-baseline="central"', ' dy="0.35em"')
      .replaceAll(/ (?:class|pointer-events|xml:space)="[^"]*"/g, '')
      .replace(/<path[^>]* ecmeta_data_index="(\d+)"[^>]*><\/path>/g, (mark, place) =>
        linked(mark, linkOf(Number(place))),
      )
      .replaceAll(/ ecmeta_\w+="[^"]*"/g, '')
      .replaceAll('\n', '')
  )
}

/** "font-size:12px;font-family:inherit;" as attributes; the font comes from what the picture stands in. */
function asAttributes(style: string): string {
  return style
    .split(';')
    .map((declaration) => declaration.split(':').map((part) => part.trim()))
    .filter(([name]) => name === 'font-size' || name === 'font-weight')
    .map(([name, value]) => ` ${name}="${value?.replace('px', '')}"`)
    .join('')
}

const linked = (mark: string, link: MarkLink | undefined) =>
  link ? `<a href="${escapeHtml(link.href)}" aria-label="${escapeHtml(link.label)}">${mark}</a>` : mark
