// What a start or a test run shows of itself: one line for each step, with the time it took.

/** A failure whose message says all there is to say: shown without a stack. */
export class Plain extends Error {}

/** @type {NodeJS.WriteStream} */
let out = process.stdout

/** Steps go to this stream from now on. @param {NodeJS.WriteStream} stream */
export function showStepsOn(stream) {
  out = stream
}

/**
 * Runs a step and shows it, with what `work` returns as text beside the title; null hides a step that did nothing.
 * @template {string | null | undefined | void} T
 * @param {string} title
 * @param {() => T | Promise<T>} work
 */
export async function step(title, work) {
  const begun = performance.now()
  const announce = () => out.write(out.isTTY ? `  ${title} …` : `  ${title} …\n`)
  const timer = out.isTTY ? announce() : setTimeout(announce, 2000)
  const finish = (mark, note) => {
    clearTimeout(timer)
    const line = note === null ? '' : `${mark} ${title}${note ? `: ${note}` : ''} (${seconds(begun)} s)\n`
    out.write(out.isTTY ? `\r\x1b[K${line}` : line)
  }
  try {
    const note = await work()
    finish('✓', note)
    return note
  } catch (error) {
    finish('✗', '')
    throw error
  }
}

function seconds(begun) {
  return ((performance.now() - begun) / 1000).toFixed(1)
}
