// Takes a register out as a file, or in again, in a process of its own; tells its parent how long it took and its memory.
// Arguments: "export" or "import", the database, the file.
import { createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { loadRegister } from '#lib/register-file/load.ts'
import { registerText } from '#lib/register-file/write.ts'

export interface Taken {
  seconds: number
  /** Of the file. */
  bytes: number
  /** Bytes that the process took at most, and before it began. */
  memory: number
  memoryBefore: number
}

const [direction, connectionString, file = ''] = process.argv.slice(2)
const client = new pg.Client({ connectionString })
await client.connect()
const memoryBefore = process.memoryUsage.rss()
const begun = performance.now()
if (direction === 'import') await loadRegister(client, file)
else await pipeline(registerText(client, new Date()), createWriteStream(file))
const taken: Taken = {
  seconds: (performance.now() - begun) / 1000,
  bytes: (await stat(file)).size,
  memory: process.resourceUsage().maxRSS * 1024,
  memoryBefore,
}
await client.end()
process.send?.(taken)
