// The report's chart as SVG, for the page and for print: a group of lying bars to each category, each with its figure.
import { drawSvg, type Frame, paletteOf } from '#lib/charts/draw.ts'
import type { Chart } from './content.ts'

const THICK = 13
const GAP = 14
const KEY = 30

/** `names` is the width kept for the categories. */
export function chartSvg(
  chart: Chart,
  frame: Pick<Frame, 'width' | 'standalone'> & { names: number },
): string {
  const colours = paletteOf(frame)
  const several = chart.series.length > 1
  // The later series is the one that matters.
  const tones = several ? [colours.neutral, colours.accent] : [colours.accent]
  return drawSvg(
    {
      grid: { top: several ? KEY : 0, bottom: 0, left: frame.names, right: 48, outerBoundsMode: 'none' },
      xAxis: { type: 'value', show: false },
      yAxis: {
        type: 'category',
        inverse: true,
        data: [...chart.categories],
        axisLine: { lineStyle: { color: colours.grid } },
        axisTick: { show: false },
        axisLabel: { color: colours.text, fontSize: 13, margin: 10 },
      },
      series: chart.series.map(({ values }, at) => ({
        type: 'bar',
        silent: true,
        barWidth: THICK,
        barGap: '15%',
        data: [...values],
        itemStyle: { color: tones[at], borderRadius: [0, 3, 3, 0] },
        label: { show: true, position: 'right', distance: 6, color: colours.strong, fontSize: 12 },
      })),
      graphic: several
        ? chart.series.flatMap(({ name }, at) => key(name, at, tones[at] ?? '', colours.text, frame.names))
        : [],
    },
    {
      width: frame.width,
      height: (several ? KEY : 0) + chart.categories.length * (THICK * chart.series.length + GAP),
      title: chart.caption,
      description: chart.description,
      ...(frame.standalone ? { standalone: true } : {}),
    },
  )
}

/** A square of the series' colour and its name, above the bars. */
function key(name: string, at: number, fill: string, ink: string, from: number) {
  const x = from + at * 150
  return [
    { type: 'rect', silent: true, shape: { x, y: 4, width: 10, height: 10, r: 2 }, style: { fill } },
    {
      type: 'text',
      silent: true,
      x: x + 16,
      y: 9,
      style: { text: name, fill: ink, fontSize: 12, textVerticalAlign: 'middle' },
    },
  ]
}
