// `node scripts/run.mjs NAME …` runs scripts/NAME.ts on a fresh machine: brings a Node that can, then the packages.
import { ensureNode } from './with-node.mjs'

await ensureNode(import.meta.url)
const [name, ...args] = process.argv.slice(2)
process.argv.splice(1, 2, `scripts/${name}.ts`)
const { Plain, showStepsOn } = await import('./steps.mjs')
const { isStopping, stop, stopOnSignals } = await import('./stopping.mjs')
const { install } = await import('./install.mjs')
const talks = ['start', 'test', 'dev', 'e2e-server'].includes(name)
if (!talks) showStepsOn(process.stderr)
// In the container image Next's own server, which knows how to finish, is told to stop.
if (name !== 'container') stopOnSignals(name === 'start' || name === 'worker' ? 0 : 1)
try {
  if (!process.env.CXO_IMAGE) await install({ quiet: !talks })
  const script = await import(new URL(`./${name}.ts`, import.meta.url))
  await script.main?.(args)
} catch (error) {
  if (!isStopping()) console.error(error instanceof Plain ? error.message : error)
  await stop(1)
}
