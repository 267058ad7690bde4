// What is measured, by the names that docs/performance.md has.
import { dayOf, rounds } from './life.ts'
import { words } from './random.ts'
import { reference } from './register.ts'
import type { Reader } from './served.ts'

export interface Page {
  name: string
  address: string
  reader?: Reader
  /** It shows what happened meanwhile, or counts a past day anew: its time may grow with the register. */
  grows?: true
}

const lastYear = dayOf(-365)
/** Of a meeting more than a year ago. */
const older = reference(142)

export const PAGES: readonly Page[] = [
  { name: 'List', address: '/items' },
  { name: 'List, all, by title', address: '/items?state=any&sort=title' },
  { name: 'Filtered list', address: '/items?group=sg13&state=in_progress&health=on_track' },
  { name: 'Search, a rare word', address: `/items?q=${words.rare}` },
  { name: 'Search, a word of every tenth item', address: `/items?q=${words.medium}` },
  { name: 'Search, a word of nearly every item', address: `/items?q=${words.common}` },
  { name: 'Board', address: '/items/board' },
  { name: 'Timeline', address: '/items/timeline' },
  { name: 'Item', address: `/items/${reference(42)}` },
  { name: 'Home', address: '/' },
  { name: 'Requests', address: '/requests' },
  { name: 'Dashboard', address: '/dashboard' },
  { name: 'Dashboard, a viewer', address: '/dashboard', reader: 'viewer' },
  { name: 'Dashboard of a group', address: '/dashboard?group=sg13' },
  { name: 'Dashboard of a theme', address: '/dashboard?theme=theme-3' },
  { name: 'Dashboard of a communiqué', address: '/dashboard?communique=aaa-2024' },
  { name: 'Group', address: '/groups/sg13' },
  { name: 'List, a year ago', address: `/items?asOf=${lastYear}` },
  { name: 'Item, a year ago', address: `/items/${older}?asOf=${lastYear}` },
  { name: 'Dashboard, a year ago', address: `/dashboard?asOf=${lastYear}`, grows: true },
  { name: 'Changes since the last round', address: '/changes', grows: true },
  { name: 'Changes of a week', address: `/changes?from=${dayOf(-40)}&to=${dayOf(-33)}`, grows: true },
  { name: 'Rounds', address: '/rounds', grows: true },
  { name: 'Round, open', address: `/rounds/meeting-${rounds.length}`, grows: true },
]

/** Every item as a file. */
export const EXPORTS = [
  { name: 'CSV', address: '/items/export.csv?state=any' },
  { name: 'XLSX', address: '/items/export.xlsx?state=any' },
] as const
