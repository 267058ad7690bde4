// How many items were in each state, month by month: stacked areas, each named at its end.
import { drawSvg, type Frame, paletteOf } from './draw.ts'
import type { Colour } from './palette.ts'
import { remember } from './remember.ts'
import { countScale, labelled, spread } from './scale.ts'

export interface StatesOverTime {
  /** "Dec 24", in their order. */
  months: readonly string[]
  /** From the bottom up; a value to each month. */
  bands: readonly { colour: Colour; label: string; values: readonly number[] }[]
}

const TOP = 10
const BOTTOM = 26
const AXIS = 34
const NAMES = 122
const NAME_GAP = 18
const MONTH_WIDTH = 58

/** Each band is named where it ends, with its last figure: colour is never all that tells them apart. */
export const statesOverTimeSvg = remember(drawStates)

function drawStates(data: StatesOverTime, frame: Frame): string {
  const colours = paletteOf(frame)
  const rtl = frame.dir === 'rtl'
  const bands = data.bands.filter(({ values }) => values.some((value) => value > 0))
  const totals = data.months.map((_, month) =>
    bands.reduce((sum, band) => sum + (band.values[month] ?? 0), 0),
  )
  const { max, interval } = countScale(Math.max(0, ...totals))
  const isLabelled = labelled(data.months.length, Math.floor((frame.width - AXIS - NAMES) / MONTH_WIDTH))
  const text = { color: colours.text, fontSize: 12 }
  // One month alone is a column; an area needs two.
  const single = data.months.length < 2
  return drawSvg(
    {
      grid: {
        top: TOP,
        bottom: BOTTOM,
        left: rtl ? NAMES : AXIS,
        right: rtl ? AXIS : NAMES,
        outerBoundsMode: 'none',
      },
      xAxis: {
        type: 'category',
        boundaryGap: single,
        inverse: rtl,
        data: [...data.months],
        axisLine: { lineStyle: { color: colours.grid } },
        axisTick: { show: false },
        axisLabel: { ...text, interval: (place: number) => isLabelled(place), margin: 10 },
      },
      yAxis: {
        type: 'value',
        position: rtl ? 'right' : 'left',
        max,
        interval,
        splitLine: { lineStyle: { color: colours.grid } },
        axisLabel: { ...text, margin: 10 },
      },
      series: bands.map((band) => ({
        type: single ? 'bar' : 'line',
        stack: 'states',
        silent: true,
        clip: false,
        symbol: 'none',
        barWidth: '40%',
        data: [...band.values],
        itemStyle: { color: colours[band.colour] },
        lineStyle: { color: colours.ground, width: 1.5 },
        areaStyle: { color: colours[band.colour], opacity: 1 },
      })),
      graphic: names(bands, max, frame),
    },
    frame,
  )
}

/** The name and the last figure of each band, beside the end of it. */
function names(bands: StatesOverTime['bands'], max: number, frame: Frame) {
  const colours = paletteOf(frame)
  const rtl = frame.dir === 'rtl'
  const plot = frame.height - TOP - BOTTOM
  const y = (value: number) => TOP + plot * (1 - value / max)
  let below = 0
  const wanted = bands.map(({ values }) => {
    const last = values.at(-1) ?? 0
    below += last
    return y(below - last / 2)
  })
  const places = spread(wanted.toReversed(), NAME_GAP, TOP, TOP + plot).toReversed()
  const edge = rtl ? NAMES : frame.width - NAMES
  const away = (distance: number) => edge + (rtl ? -distance : distance)
  return bands.flatMap((band, place) => {
    const at = places[place] ?? 0
    const from = wanted[place] ?? 0
    return [
      {
        type: 'polyline',
        silent: true,
        shape: {
          points: [
            [away(1), from],
            [away(9), at],
          ],
        },
        style: { stroke: colours.grid, lineWidth: 1, fill: 'none' },
      },
      {
        type: 'rect',
        silent: true,
        shape: { x: rtl ? away(20) : away(11), y: at - 4.5, width: 9, height: 9, r: 2 },
        style: { fill: colours[band.colour] },
      },
      {
        type: 'text',
        silent: true,
        x: away(26),
        y: at,
        style: {
          text: `${band.label} ${band.values.at(-1) ?? 0}`,
          fill: colours.text,
          fontSize: 12,
          textAlign: rtl ? 'right' : 'left',
          textVerticalAlign: 'middle',
        },
      },
    ]
  })
}
