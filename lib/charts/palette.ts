// The colours of charts. On a page they are custom properties (app/charts.css), so that one picture serves light, dark and
// paper; a picture that stands alone, in a document, carries the light ones.

const STANDALONE = {
  implemented: '#3f8c63',
  submitted: '#7b6bc4',
  in_progress: '#347ab8',
  in_preparation: '#e3bd7a',
  on_hold: '#aab4c0',
  not_started: '#e6eaef',
  closed_otherwise: '#7d8896',
  superseded: '#5b6574',
  good: '#3f8c63',
  accent: '#347ab8',
  warning: '#d9a441',
  bad: '#c2453c',
  neutral: '#aab4c0',
  ground: '#ffffff',
  grid: '#e4e7ec',
  text: '#4b5768',
  strong: '#16202c',
} as const

export type Colour = keyof typeof STANDALONE
export type Palette = Record<Colour, string>

export const standalonePalette: Palette = STANDALONE

/** Each colour as the custom property of the page that holds it. */
export const pagePalette = Object.fromEntries(
  Object.keys(STANDALONE).map((colour) => [colour, `var(--chart-${colour.replaceAll('_', '-')})`]),
) as Palette
