// Lying bars, one to a line, with its name before and its figure behind it: the age of open items.
import { drawSvg, type Frame, type MarkLink, paletteOf } from './draw.ts'
import type { Colour } from './palette.ts'
import { remember } from './remember.ts'

export interface Bar {
  /** Under a column a line break may part it. */
  label: string
  count: number
  colour: Colour
  href?: string
}

/** The link of a bar or a column that has one. */
export const linkOf = (bar: Bar | undefined): MarkLink | undefined =>
  bar?.href ? { href: bar.href, label: `${bar.label.replaceAll('\n', ' ')}: ${bar.count}` } : undefined

const LINE = 32
const THICK = 16
const FIGURE = 44

/** The height at which `bars` lines are drawn. */
export const barsHeight = (bars: number) => bars * LINE

/** `names` is the width kept for the labels; the height follows from how many there are. */
export const barsSvg = remember(drawBars)

function drawBars(bars: readonly Bar[], frame: Omit<Frame, 'height'> & { names: number }): string {
  const colours = paletteOf(frame)
  const rtl = frame.dir === 'rtl'
  return drawSvg(
    {
      grid: {
        top: 0,
        bottom: 0,
        left: rtl ? FIGURE : frame.names,
        right: rtl ? frame.names : FIGURE,
        outerBoundsMode: 'none',
      },
      xAxis: {
        type: 'value',
        show: false,
        inverse: rtl,
        max: Math.max(1, ...bars.map(({ count }) => count)),
      },
      yAxis: {
        type: 'category',
        inverse: true,
        position: rtl ? 'right' : 'left',
        data: bars.map(({ label }) => label),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: {
          color: colours.text,
          fontSize: 13,
          // Names stand under each other, at the edge, not against their bars.
          align: rtl ? 'right' : 'left',
          margin: frame.names,
        },
      },
      series: [
        {
          type: 'bar',
          barWidth: THICK,
          data: bars.map(({ count, colour }) => ({
            value: count,
            itemStyle: { color: colours[colour], borderRadius: rtl ? [3, 0, 0, 3] : [0, 3, 3, 0] },
          })),
          label: {
            show: true,
            position: rtl ? 'left' : 'right',
            distance: 8,
            color: colours.strong,
            fontSize: 13,
            fontWeight: 600,
          },
        },
      ],
    },
    { ...frame, height: barsHeight(bars.length) },
    (place) => linkOf(bars[place]),
  )
}
