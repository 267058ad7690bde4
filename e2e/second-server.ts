// A second instance of the application, on the database and the build of the first: playwright.config.ts starts it after that one.
import path from 'node:path'
import { embeddedEnvironment } from '../scripts/embedded.ts'
import { openCluster } from '../scripts/postgres.ts'
import { serve } from '../scripts/serve.ts'
import { startSettings } from '../scripts/start-settings.ts'
import { onStop } from '../scripts/stopping.mjs'

export async function main() {
  const dataDir = path.resolve('.test-data', process.env.E2E_DATA ?? 'e2e')
  Object.assign(process.env, { NODE_ENV: 'production', HOST: '127.0.0.1', DATA_DIR: dataDir, JOBS: 'off' })
  delete process.env.DATABASE_URL
  process.noDeprecation = true
  const settings = startSettings(process.env, path.resolve('.'))
  const cluster = await openCluster(path.join(dataDir, 'postgres'), { durable: false })
  embeddedEnvironment(cluster, settings)
  onStop(await serve(settings))
}
