// All stories share one register, in which a meeting's year is part of every reference: each story takes years of its own.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Those of the register that every story reads begin here. */
const FIRST_SHARED = 2020
/** A worker that fails is followed by another, which takes the next year. */
const MOST_WORKERS = 10

const stories = readdirSync('e2e')
  .filter((file) => file.endsWith('.spec.ts'))
  .flatMap((file) =>
    readFileSync(`e2e/${file}`, 'utf8')
      .split(/^test\(/m)
      .map((text) => ({ name: `${file}: ${/^'([^']+)'/.exec(text)?.[1] ?? 'before its tests'}`, text })),
  )

/** The years of days as in '4 March 1998', and those that a file takes for its workers. */
function yearsOf(text: string): Set<number> {
  const days = [...text.matchAll(/'\d{1,2} [A-Z][a-z]+ (\d{4})'/g)].map(([, year]) => Number(year))
  const bands = [...text.matchAll(/year: (\d{4}) \+ workerIndex/g)].flatMap(([, first]) =>
    Array.from({ length: MOST_WORKERS }, (_, index) => Number(first) + index),
  )
  return new Set([...days.filter((year) => year < FIRST_SHARED), ...bands])
}

test('no two stories register a text of one year', () => {
  const takenBy = new Map<number, string[]>()
  for (const { name, text } of stories)
    for (const year of yearsOf(text)) takenBy.set(year, [...(takenBy.get(year) ?? []), name])
  expect(takenBy.size).toBeGreaterThan(40)
  expect([...takenBy].filter(([, names]) => names.length > 1)).toEqual([])
})
