import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractCommunique, extractText } from './extract.ts'
import { defaultMandates } from './mandates.ts'
import { readIsolated, readTextIsolated } from './read-isolated.ts'

const pdf = new Uint8Array(readFileSync('examples/example-communique.pdf'))

describe('reading in a process of its own', () => {
  it('gives what reading here gives', async () => {
    expect(await readIsolated(pdf, 'a.pdf', defaultMandates)).toEqual(
      await extractCommunique(pdf, 'a.pdf', defaultMandates),
    )
  })

  it('reads pasted text', async () => {
    const pasted = 'Communiqué\nCxOs urged ITU-T to write a handbook on cables – and soon.'
    expect(await readTextIsolated(pasted, [])).toEqual(extractText(pasted, []))
  })

  it('says in one sentence why a file cannot be read', async () => {
    await expect(readIsolated(new Uint8Array(), 'a.pdf', [])).rejects.toMatchObject({
      code: 'empty',
      name: 'UnreadableDocument',
    })
  })

  it('ends a reading that takes too long', async () => {
    await expect(readIsolated(pdf, 'a.pdf', [], { milliseconds: 20, megabytes: 512 })).rejects.toMatchObject({
      code: 'too_slow',
    })
  })

  it('ends a reading that takes too much memory', async () => {
    await expect(
      readIsolated(pdf, 'a.pdf', [], { milliseconds: 20_000, megabytes: 12 }),
    ).rejects.toMatchObject({ code: 'too_slow' })
  })

  it('takes its turn when many files come at once', async () => {
    const results = await Promise.all(
      Array.from({ length: 5 }, () => readTextIsolated('Communiqué\nOne sentence stands here.', [])),
    )
    expect(results.map(({ paragraphs }) => paragraphs.length)).toEqual([1, 1, 1, 1, 1])
  })
})
