// What must be undone before this process may end, whether it finishes, fails or is told to stop.

/** @type {Set<() => unknown>} */
const cleanups = new Set()
/** @type {Promise<never> | undefined} */
let stopping

/** Registers a cleanup; the latest runs first. Returns a function that forgets it. @param {() => unknown} cleanup */
export function onStop(cleanup) {
  cleanups.add(cleanup)
  return () => cleanups.delete(cleanup)
}

/** Undoes everything, once, and exits with the code. @param {number} code */
export function stop(code) {
  stopping ??= (async () => {
    for (const cleanup of [...cleanups].reverse()) {
      try {
        await cleanup()
      } catch (error) {
        console.error(error)
      }
    }
    process.exit(code)
  })()
  return stopping
}

/** From now on Ctrl-C and polite kills end with `stop(code)`; asking twice changes nothing. @param {number} code */
export function stopOnSignals(code) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(code))
}

/** True once the process is on its way out: failures from then on are of its own making. */
export function isStopping() {
  return stopping !== undefined
}
