// `npm run bench`: makes registers of 1,000 and 100,000 items, measures the production build on them and writes docs/performance.md.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { buildIfNeeded } from '#scripts/build.ts'
import type { Cluster } from '#scripts/postgres.ts'
import { Plain, step } from '#scripts/steps.mjs'
import { onStop, stop } from '#scripts/stopping.mjs'
import { benchDatabase, openBenchCluster } from './databases.ts'
import { type FileTiming, measureExport, measureRegister } from './files.ts'
import { INTERACTIONS, type Interaction, measureInteraction } from './interactions.ts'
import { measure } from './measure.ts'
import { EXPORTS, PAGES } from './pages.ts'
import { type Measured, ratio, report, withOtherSections } from './report.ts'
import { type Served, serveRegister } from './served.ts'
import { weigh } from './weigh.ts'

const SIZES = [1000, 100_000]
const LIMITS = { ratio: 1.5, html: 60_000, scripts: 150_000, interaction: 100 }

interface Measuring {
  cluster: Cluster
  urls: string[]
  servers: Served[]
  /** Whether something of that name is wanted. */
  wanted: (name: string) => boolean
}

/** `npm run bench -- --only search home` measures what has one of these words in its name and writes nothing. */
export async function main(args: string[] = []) {
  const only = args[0] === '--only' ? args.slice(1).map((word) => word.toLowerCase()) : []
  if (args.length > 0 && only.length === 0)
    throw new Plain('Run: npm run bench, or npm run bench -- --only WORDS')
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  const cluster = await openBenchCluster()
  onStop(cluster.stop)
  const urls: string[] = []
  for (const size of SIZES) {
    await step(`Register of ${size} items`, async () => {
      urls.push(await benchDatabase(cluster, size))
    })
  }
  await step('Application', () => buildIfNeeded(process.env))
  const servers = await Promise.all(urls.map(serveRegister))
  for (const server of servers) onStop(server.stop)
  const wanted = (name: string) => only.length === 0 || only.some((word) => name.toLowerCase().includes(word))
  const measuring = { cluster, urls, servers, wanted }
  const measured = await measurePages(measuring)
  const interactions = await measureInteractions(measuring)
  const files = await measureFiles(measuring)
  if (only.length > 0) return stop(0)
  const file = path.resolve(import.meta.dirname, '../docs/performance.md')
  const postgres = await postgresVersion(urls[0] ?? '')
  const written = report({ measured, interactions, files, sizes: SIZES, postgres })
  writeFileSync(file, withOtherSections(written, readFileSync(file, 'utf8')))
  console.log(`Written to ${path.relative(process.cwd(), file)}`)
  const broken = [
    ...measured.filter(isOverLimit).map(({ page }) => page.name),
    ...interactions
      .filter(({ limited, p95 }) => limited && !(p95 < LIMITS.interaction))
      .map(({ name }) => name),
  ]
  if (broken.length > 0) throw new Plain(`Over a limit: ${broken.join(', ')}.`)
  await stop(0)
}

const isOverLimit = (one: Measured) =>
  (!one.page.grows && ratio(one) >= LIMITS.ratio) ||
  one.weight.htmlSent >= LIMITS.html ||
  one.weight.scriptsSent >= LIMITS.scripts

async function measurePages({ servers, wanted }: Measuring): Promise<Measured[]> {
  const measured: Measured[] = []
  const [, large] = servers
  if (!large) throw new Plain('Two registers are needed.')
  for (const page of PAGES.filter(({ name }) => wanted(name))) {
    await step(page.name, async () => {
      const one = { page, timings: await measure(servers, page), weight: await weigh(large, page) }
      measured.push(one)
      return `${one.timings.map(({ median }) => `${median.toFixed(1)} ms`).join(' → ')}, ratio ${ratio(one).toFixed(2)}`
    })
  }
  return measured
}

async function measureInteractions({ servers: [, large], wanted }: Measuring): Promise<Interaction[]> {
  const interactions: Interaction[] = []
  if (!large) throw new Plain('Two registers are needed.')
  for (const kind of INTERACTIONS.filter(({ name }) => wanted(name))) {
    await step(`${kind.name}, click to painted`, async () => {
      const one = await measureInteraction(large, kind)
      interactions.push(one)
      return `${one.median.toFixed(0)} ms, 95th percentile ${one.p95.toFixed(0)} ms`
    })
  }
  return interactions
}

async function measureFiles({ cluster, urls, servers, wanted }: Measuring): Promise<FileTiming[]> {
  const files: FileTiming[] = []
  for (const [place, items] of SIZES.entries()) {
    const [server, url] = [servers[place], urls[place]]
    if (!server || !url) continue
    for (const { name, address } of EXPORTS.filter(({ name }) => wanted(name)))
      await step(`${name} of ${items} items`, async () => {
        const one = await measureExport(server, name, address, items)
        files.push(one)
        return `${Math.round(items / one.seconds)} rows/s, memory + ${(one.growth / 1e6).toFixed(0)} MB`
      })
    if (wanted('Whole register'))
      await step(`Whole register of ${items} items`, async () => {
        const both = await measureRegister(cluster, url, items)
        files.push(...both)
        return both
          .map(({ seconds, growth }) => `${seconds.toFixed(1)} s, memory + ${(growth / 1e6).toFixed(0)} MB`)
          .join('; ')
      })
  }
  return files
}

async function postgresVersion(databaseUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version')
  await client.end()
  return rows[0]?.server_version.split(' ')[0] ?? ''
}
