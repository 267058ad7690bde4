// A register file as rows: read as a stream, whatever its size and however its JSON is laid out.
import { createReadStream } from 'node:fs'
import { JSONParser } from '@streamparser/json'
import { FORMAT, RegisterFileError, VERSION } from './format.ts'
import type { Table } from './tables.ts'

export type Place = Pick<Table, 'schema' | 'name'>
export type Row = Record<string, unknown>
export interface Batch extends Place {
  rows: Row[]
  /** Number of the first of them within its table, from 1. */
  first: number
}

/** A batch has so many rows, fewer where they are long. */
const ROWS = 500
const CHUNK = 65_536
const CHUNKS = 16

const schemas = { tables: 'public', history: 'history' } as const

/** The file's rows in batches, each of one table. Throws `RegisterFileError` when it is no register file of this version. */
export async function* readRegister(file: string): AsyncGenerator<Batch> {
  const reading = reader()
  let chunks = 0
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK })) {
    parsing(() => reading.parser.write(chunk))
    chunks++
    if (reading.rows() < ROWS && chunks < CHUNKS) continue
    yield* reading.take()
    chunks = 0
  }
  parsing(() => reading.parser.isEnded || reading.parser.end())
  reading.assertKnown()
  yield* reading.take()
}

function parsing(work: () => unknown) {
  try {
    work()
  } catch (error) {
    if (error instanceof RegisterFileError) throw error
    throw new RegisterFileError(`The file is not whole or not JSON: ${(error as Error).message}`)
  }
}

function reader() {
  const head: Row = {}
  let batches: Batch[] = []
  const parser = new JSONParser({
    paths: ['$.format', '$.version', '$.tables.*.*', '$.history.*.*'],
    keepStack: false,
    stringBufferSize: CHUNK,
  })
  const assertKnown = () => {
    if (head.format === FORMAT && head.version === VERSION) return
    if (head.format !== FORMAT) throw new RegisterFileError('This is not a register file.')
    throw new RegisterFileError(
      `The file has version ${head.version} of the format; this release reads version ${VERSION}. ` +
        'Import it with the release that wrote it, then upgrade that one.',
    )
  }
  parser.onValue = ({ key, value, stack }) => {
    const [, part, table] = stack.map((element) => element.key)
    if (part === undefined) {
      head[String(key)] = value
      return
    }
    assertKnown()
    if (typeof key !== 'number' || value === null || typeof value !== 'object' || Array.isArray(value))
      throw new RegisterFileError(`${part}.${table} is not a list of rows.`)
    const place = { schema: schemas[part as keyof typeof schemas], name: String(table) }
    const last = batches.at(-1)
    if (last?.schema === place.schema && last.name === place.name) last.rows.push(value as Row)
    else batches.push({ ...place, first: key + 1, rows: [value as Row] })
  }
  return {
    parser,
    assertKnown,
    rows: () => batches.reduce((sum, { rows }) => sum + rows.length, 0),
    take: () => {
      const taken = batches
      batches = []
      return taken
    },
  }
}
