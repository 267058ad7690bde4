// `npm run bench`: makes registers of 1,000 and 100,000 items, measures the production build on them and writes docs/performance.md.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { buildIfNeeded } from '#scripts/build.ts'
import { Plain, step } from '#scripts/steps.mjs'
import { onStop, stop } from '#scripts/stopping.mjs'
import { benchDatabase, openBenchCluster } from './databases.ts'
import { measure } from './measure.ts'
import { words } from './random.ts'
import { reference } from './register.ts'
import { type Measured, ratio, report } from './report.ts'
import { type Served, serveRegister } from './served.ts'
import { weigh } from './weigh.ts'

const SIZES = [1000, 100_000]
const LIMITS = { ratio: 1.5, html: 60_000, scripts: 150_000 }

const PAGES: [page: string, address: string][] = [
  ['List', '/items'],
  ['List, all, by title', '/items?state=any&sort=title'],
  ['Filtered list', '/items?group=sg13&state=in_progress&health=on_track'],
  ['Search, a rare word', `/items?q=${words.rare}`],
  ['Search, a word of every tenth item', `/items?q=${words.medium}`],
  ['Search, a word of nearly every item', `/items?q=${words.common}`],
  ['Item', `/items/${reference(42)}`],
  ['Home', '/'],
  ['Requests', '/requests'],
]

/** `npm run bench -- search home` measures the pages so named alone and writes nothing. */
export async function main(named: string[] = []) {
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
  const pages = PAGES.filter(
    ([page]) => named.length === 0 || named.some((name) => page.toLowerCase().includes(name.toLowerCase())),
  )
  const measured: Measured[] = []
  for (const [page, address] of pages) await step(page, () => measurePage(page, address, servers, measured))
  if (named.length > 0) return stop(0)
  const file = path.resolve(import.meta.dirname, '../docs/performance.md')
  writeFileSync(file, report(measured, SIZES, await postgresVersion(urls[0] ?? '')))
  console.log(`Written to ${path.relative(process.cwd(), file)}`)
  const broken = measured.filter(
    (one) =>
      ratio(one) >= LIMITS.ratio ||
      one.weight.htmlSent >= LIMITS.html ||
      one.weight.scriptsSent >= LIMITS.scripts,
  )
  if (broken.length > 0) throw new Plain(`Over a limit: ${broken.map((one) => one.page).join(', ')}.`)
  await stop(0)
}

async function measurePage(page: string, address: string, servers: Served[], measured: Measured[]) {
  const timings = await measure(servers, address)
  const [, large] = servers
  if (!large) throw new Plain('Two registers are needed.')
  const one = { page, address, timings, weight: await weigh(large, address) }
  measured.push(one)
  return `${timings.map((timing) => `${timing.median.toFixed(1)} ms`).join(' → ')}, ratio ${ratio(one).toFixed(2)}`
}

async function postgresVersion(databaseUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version')
  await client.end()
  return rows[0]?.server_version.split(' ')[0] ?? ''
}
