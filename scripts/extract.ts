// `npm run --silent extract -- FILE`: what a communiqué says, as JSON on standard output; needs no database.
// A file that cannot be read ends it with exit code 1 and one line on standard error.
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { fileLimit } from '#lib/communique/format.ts'
import { defaultMandates } from '#lib/communique/mandates.ts'
import { readIsolated } from '#lib/communique/read-isolated.ts'
import { UnreadableDocument } from '#lib/communique/types.ts'

/** Prints the extraction of the one file named. */
export async function main(args: string[]) {
  const [file] = args
  if (!file || args.length > 1)
    return fail('Usage: npm run --silent extract -- FILE (a DOCX, PDF or text file)')
  // npm runs scripts in the project's folder; the file is named from where the user stands.
  const place = path.resolve(process.env.INIT_CWD ?? process.cwd(), file)
  process.chdir(fileURLToPath(new URL('..', import.meta.url)))
  try {
    const bytes = await readLimited(place)
    const extraction = await readIsolated(bytes, path.basename(place), defaultMandates)
    process.stdout.write(`${JSON.stringify(extraction, null, 2)}\n`)
  } catch (error) {
    fail(`${file}: ${sentence(error)}`)
  }
}

async function readLimited(place: string): Promise<Uint8Array> {
  const { size } = await stat(place)
  if (size > fileLimit)
    throw new UnreadableDocument('too_large', 'The file is larger than 20 MB: it is not read.')
  return readFile(place)
}

function sentence(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (error instanceof UnreadableDocument) return error.message
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'There is no such file.'
  if (code === 'EISDIR') return 'This is a folder, not a file.'
  if (code === 'EACCES' || code === 'EPERM') return 'You may not read this file.'
  return `It could not be read (${error instanceof Error ? error.message : error}).`
}

function fail(message: string) {
  process.exitCode = 1
  process.stderr.write(`${message.replace(/\s+/g, ' ')}\n`)
}
