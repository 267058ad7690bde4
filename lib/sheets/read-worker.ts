// The process that reads one untrusted spreadsheet: bytes on standard input after a line of JSON, JSON on standard output.
import { buffer } from 'node:stream/consumers'
import type { Outcome } from './read-isolated.ts'
import { readXlsx } from './read-xlsx.ts'
import { UnreadableSheet } from './unreadable.ts'

const input = await buffer(process.stdin)
process.stdout.write(JSON.stringify(await run(input.subarray(input.indexOf('\n') + 1))))

async function run(bytes: Uint8Array): Promise<Outcome> {
  try {
    return { rows: await readXlsx(bytes) }
  } catch (error) {
    if (error instanceof UnreadableSheet) return { unreadable: error.code }
    throw error
  }
}
