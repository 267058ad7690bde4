// Standing columns, each under its figure: what is due month by month.
import { type Bar, linkOf } from './bars.ts'
import { drawSvg, type Frame, paletteOf } from './draw.ts'
import { remember } from './remember.ts'

const TOP = 22
const BOTTOM = 40

/** A column of nothing still has its figure. */
export const columnsSvg = remember(drawColumns)

function drawColumns(columns: readonly Bar[], frame: Frame): string {
  const colours = paletteOf(frame)
  return drawSvg(
    {
      grid: { top: TOP, bottom: BOTTOM, left: 0, right: 0, outerBoundsMode: 'none' },
      xAxis: {
        type: 'category',
        inverse: frame.dir === 'rtl',
        data: columns.map(({ label }) => label),
        axisLine: { lineStyle: { color: colours.grid } },
        axisTick: { show: false },
        axisLabel: { color: colours.text, fontSize: 12, lineHeight: 15, margin: 8, interval: 0 },
      },
      yAxis: { type: 'value', show: false, max: Math.max(1, ...columns.map(({ count }) => count)) },
      series: [
        {
          type: 'bar',
          barWidth: '64%',
          barMaxWidth: 40,
          data: columns.map(({ count, colour }) => ({
            value: count,
            itemStyle: { color: colours[colour], borderRadius: [3, 3, 0, 0] },
            label: {
              color: count > 0 ? colours.strong : colours.text,
              fontWeight: count > 0 ? 600 : 400,
            },
          })),
          label: { show: true, position: 'top', distance: 5, fontSize: 12 },
        },
      ],
    },
    frame,
    (place) => linkOf(columns[place]),
  )
}
