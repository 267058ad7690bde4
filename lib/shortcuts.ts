// The keys of the keyboard that do something by themselves, and whether this browser's reader wants them: a cookie, since
// it goes with the keyboard, or the voice, that is at this desk.

export const KEYS_COOKIE = 'keys'

/** Whether keys work, from the cookie's value or a form's: they do unless they were switched off. */
export const keysWork = (value: unknown): boolean => value !== 'off'

/** What is listed: keys, and the name of what they do (messages/ `shortcuts.does`). Those that go somewhere are in lib/palette/places.ts. */
export const SHORTCUTS = {
  anywhere: [
    ['Ctrl K', 'palette'],
    ['/', 'search'],
    ['?', 'help'],
  ],
  list: [
    ['j', 'down'],
    ['k', 'up'],
    ['o', 'open'],
    ['x', 'select'],
    ['m', 'move'],
  ],
  table: [
    ['← →', 'besides'],
    ['↑ ↓', 'below'],
    ['F2', 'cell'],
    ['Shift ↓', 'range'],
  ],
  item: [
    ['n', 'next'],
    ['a', 'accept'],
    ['e', 'edit'],
    ['c', 'comment'],
  ],
} as const satisfies Record<string, readonly (readonly [keys: string, does: string])[]>

export type ShortcutPart = keyof typeof SHORTCUTS

/** A part of the list, in words. */
export interface ShortcutSection {
  title: string
  lines: { keys: string; does: string }[]
}
