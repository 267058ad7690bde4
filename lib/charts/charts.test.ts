import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { barsSvg } from './bars.ts'
import { columnsSvg } from './columns.ts'
import type { Frame } from './draw.ts'
import { pagePalette, standalonePalette } from './palette.ts'
import { type StatesOverTime, statesOverTimeSvg } from './states-over-time.ts'

const frame: Frame = { width: 600, height: 280, title: 'States', description: 'In progress: 3' }
const states: StatesOverTime = {
  months: ['Jan', 'Feb', 'Mar'],
  bands: [
    { colour: 'implemented', label: 'Implemented', values: [0, 0, 1] },
    { colour: 'in_progress', label: 'In progress', values: [1, 2, 3] },
    { colour: 'on_hold', label: 'On hold', values: [0, 0, 0] },
  ],
}
const bars = [
  { label: 'Young', count: 4, colour: 'accent', href: '/items?age=quarter&group=sg15' },
  { label: 'Old', count: 0, colour: 'accent' },
] as const

const pictures = {
  'states over time': (with_: Partial<Frame> = {}) => statesOverTimeSvg(states, { ...frame, ...with_ }),
  'lying bars': (with_: Partial<Frame> = {}) => barsSvg(bars, { ...frame, ...with_, names: 90 }),
  'standing columns': (with_: Partial<Frame> = {}) => columnsSvg(bars, { ...frame, ...with_ }),
}

/** Where the words stand, from left to right. */
const wordsAcross = (svg: string) =>
  [...svg.matchAll(/<text[^>]*translate\(([\d.]+) [\d.]+\)[^>]*>([^<]*)</g)]
    .map(([, x, word]) => ({ x: Number(x), word }))
    .sort((a, b) => a.x - b.x)
    .map(({ word }) => word)

describe.each(Object.entries(pictures))('%s', (_, draw) => {
  test('are the same each time they are drawn', () => {
    const earlier = draw()
    // So many others meanwhile that it is drawn anew.
    for (let width = 601; width < 642; width++) draw({ width })
    expect(draw()).toBe(earlier)
  })

  test('carry nothing that a strict Content-Security-Policy refuses, and no id of their own', () => {
    expect(draw()).not.toMatch(/style|<script|class=|\sid=|ecmeta|url\(/)
  })

  test('take their colours from the page', () => {
    expect(draw()).toMatch(/fill="var\(--chart-[a-z-]+\)"/)
    expect(draw().replaceAll(/var\(--chart-[a-z-]+\)/g, '')).not.toMatch(/(?:fill|stroke)="(?!none|")[^"]+"/)
  })

  test('stand alone with colours, a size and a font of their own', () => {
    const svg = draw({ standalone: true })
    expect(svg).not.toContain('var(')
    expect(svg).toMatch(/^<svg [^>]*width="600" height="\d+"[^>]*font-family=/)
  })

  test('say what they are', () => {
    expect(draw()).toMatch(/role="(?:img|group)"[^>]*aria-label="States\. In progress: 3"/)
    expect(draw()).toContain('<title>States</title><desc>In progress: 3</desc>')
  })

  test('are mirrored from right to left', () => {
    expect(wordsAcross(draw({ dir: 'rtl' }))).not.toEqual(wordsAcross(draw()))
  })
})

test('what people wrote cannot become markup', () => {
  const bad = '<script>"&'
  const svg = barsSvg([{ label: bad, count: 1, colour: 'bad', href: `/items?q=${bad}` }], {
    ...frame,
    title: bad,
    description: bad,
    names: 90,
  })
  expect(svg).not.toContain('<script')
  expect(svg).toContain('<title>&lt;script&gt;&quot;&amp;</title>')
  expect(svg).toContain('href="/items?q=&lt;script&gt;&quot;&amp;"')
})

test('a bar leads to its list, and says what it counts', () => {
  const svg = barsSvg(bars, { ...frame, names: 90 })
  expect(svg.match(/<a [^>]*>/g)).toEqual([
    '<a href="/items?age=quarter&amp;group=sg15" aria-label="Young: 4">',
  ])
})

test('a state that no item ever had is not named', () => {
  const svg = statesOverTimeSvg(states, frame)
  expect(svg).toContain('In progress 3')
  expect(svg).toContain('Implemented 1')
  expect(svg).not.toContain('On hold')
})

test('a single month is drawn too', () => {
  const svg = statesOverTimeSvg(
    { months: ['Jan'], bands: [{ colour: 'accent', label: 'Open', values: [2] }] },
    frame,
  )
  expect(svg).toContain('Open 2')
  expect(svg).toMatch(/<path d="[^"]+" fill="var\(--chart-accent\)"/)
})

test('the page has every colour, and its light ones are those that stand alone', () => {
  const css = readFileSync(new URL('../../app/charts.css', import.meta.url), 'utf8')
  const theme = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8')
  const lightOf = (source: string, name: string): string | undefined => {
    const value = new RegExp(`${name}: (.*);`).exec(source)?.[1] ?? ''
    const other = /^var\((.*)\)$/.exec(value)?.[1]
    return other ? lightOf(theme, other) : /^light-dark\((#\w+)/.exec(value)?.[1]
  }
  for (const [colour, custom] of Object.entries(pagePalette)) {
    expect(lightOf(css, custom.slice(4, -1)), colour).toBe(standalonePalette[colour as 'good'])
  }
})
