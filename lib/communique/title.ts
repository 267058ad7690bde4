// A short title for a request, made of the thing asked; a person may change it.

const longest = 90
const shortest = 24
/** Marks after which nothing needed for a title follows. */
const marks = /[,;:–—(]/u
/** Words before which a phrase can end. */
const joints = new Set(
  (
    'including such as that which who where while because so in order to by through with for from towards across ' +
    'between among based capable and or at on under within into'
  ).split(' '),
)

/**
 * A title of at most 90 characters in sentence case: the action itself where it is short, else cut where a
 * phrase ends (before ", including …", "to ensure …"), with an ellipsis only where no phrase ends in time.
 */
export function proposeTitle(action: string): string {
  const whole = action
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replace(/[\s.,;:]+$/u, '')
  const title = whole.length <= longest ? whole : cut(whole)
  return title.replace(/^\p{Ll}/u, (letter, offset) => (keepsCase(title, offset) ? letter : capital(letter)))
}

/** "eSIM", "oneM2M" begin as they are written. */
function keepsCase(title: string, offset: number): boolean {
  return /^\p{Ll}+\p{Lu}/u.test(title.slice(offset))
}

/** One letter stays one letter ("ß" has no single capital). */
function capital(letter: string): string {
  const upper = letter.toUpperCase()
  return upper.length === letter.length ? upper : letter
}

function cut(whole: string): string {
  const head = whole.slice(0, longest)
  const afterMark = head.search(marks) >= shortest ? lastPhrase(head) : null
  return afterMark ?? beforeJoint(whole) ?? `${wholeWords(whole.slice(0, longest - 1))}…`
}

/** Up to the last mark that leaves a phrase long enough, unless the mark is inside a list. */
function lastPhrase(head: string): string | null {
  const first = head.search(marks)
  const rest = head.slice(first + 1)
  const listed = /^\s+[\p{L}\p{N}-]+(?:\s+[\p{L}\p{N}-]+)?(?:,|\s+and\b)/u.test(rest) && head[first] === ','
  return listed ? null : head.slice(0, first).trimEnd()
}

function beforeJoint(whole: string): string | null {
  const words = whole.split(' ')
  let length = 0
  let best: string | null = null
  words.forEach((word, position) => {
    const text = words.slice(0, position).join(' ')
    length = text.length
    if (length < shortest || length > longest || !joints.has(word.toLowerCase())) return
    if (joints.has((words[position - 1] ?? '').toLowerCase()) || /[,;]$/.test(text)) return
    best = text
  })
  return best
}

function wholeWords(text: string): string {
  const end = text.lastIndexOf(' ')
  let result = end > shortest ? text.slice(0, end) : text
  while (/\s(?:the|a|an|of|and|or|to|for|in|on|with|by)$/i.test(result))
    result = result.replace(/\s\S+$/u, '')
  // Never half of a surrogate pair.
  return result.replace(/[\s,;:–—-]+$/u, '').replace(/[\uD800-\uDBFF]$/u, '')
}
