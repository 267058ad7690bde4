// Work on many rows, few enough in each statement that nobody waits long for a row of it.

const MOST = 1000

/** Does `some` with at most that many rows until it finds fewer; returns of how many. */
export async function thousandAtATime(some: (most: number) => Promise<number>): Promise<number> {
  for (let done = 0; ; ) {
    const found = await some(MOST)
    done += found
    if (found < MOST) return done
  }
}
