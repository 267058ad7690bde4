// The process that reads one untrusted file: a line of JSON and the bytes on standard input, JSON on standard output.
import { buffer } from 'node:stream/consumers'
import { extractCommunique, extractText } from './extract.ts'
import type { Job, Outcome } from './read-isolated.ts'
import { UnreadableDocument } from './types.ts'

const input = await buffer(process.stdin)
const headEnd = input.indexOf('\n')
const job: Job = JSON.parse(input.toString('utf8', 0, headEnd))
process.stdout.write(JSON.stringify(await run(job, input.subarray(headEnd + 1))))

async function run({ fileName, groups }: Job, bytes: Uint8Array): Promise<Outcome> {
  try {
    return {
      extraction:
        fileName === null
          ? extractText(new TextDecoder().decode(bytes), groups)
          : await extractCommunique(bytes, fileName, groups),
    }
  } catch (error) {
    if (error instanceof UnreadableDocument)
      return { unreadable: { code: error.code, message: error.message } }
    throw error
  }
}
