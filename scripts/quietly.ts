// Next.js tells, unasked, how long it took to read its settings: not for who starts the application to read.

const ASIDE = /\bnext\.config\.\w+ took\b/

/** Does the work; what it logs is shown, but for that line. */
export async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { log } = console
  console.log = (...words: unknown[]) => {
    if (!ASIDE.test(words.join(' '))) log(...words)
  }
  try {
    return await work()
  } finally {
    console.log = log
  }
}
