/**
 * The sign that a key stands for, as the list of keys names it: with Caps Lock the same, and where the keyboard is of another
 * script the Latin letter of that place. Null for other keys.
 */
export function signOf({
  key,
  code,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): string | null {
  if (key === '/' || key === '?') return key
  if (shiftKey) return null
  if (/^[a-z]$/i.test(key)) return key.toLowerCase()
  const isOtherScript = /^\p{L}$/u.test(key) && !/\p{Script=Latin}/u.test(key)
  return isOtherScript ? (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null) : null
}
