// Brings what package-lock.json asks for, and the database client that prisma/schema.prisma describes.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { npm } from './npm.mjs'
import { oneAtATime } from './one-at-a-time.mjs'
import { step } from './steps.mjs'
import { node, tool } from './tool.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const clientMark = path.join(root, 'lib/generated/made-from')

/** Installs and generates what is missing or out of date; shows nothing when there is nothing to do and `quiet`. */
export async function install({ quiet = false } = {}) {
  if (quiet && packagesMatchLock() && clientMatchesSchema()) return
  await oneAtATime('install', () => bringUpToDate(quiet))
}

/** @param {boolean} quiet */
async function bringUpToDate(quiet) {
  await step('Packages', async () => {
    if (packagesMatchLock()) return quiet ? null : 'up to date'
    await installPackages()
    return 'installed'
  })
  await step('Database client', async () => {
    if (clientMatchesSchema()) return quiet ? null : 'up to date'
    await node(['node_modules/prisma/build/index.js', 'generate'], {
      cwd: root,
      env: { ...process.env, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    })
    writeFileSync(clientMark, clientDigest())
    return 'generated'
  })
}

/**
 * Like `npm ci`, which however refuses a lock file that lacks other platforms' optional packages, as one written behind
 * a partial mirror does. No install script runs: it is safer, and none of these packages needs one here.
 */
async function installPackages() {
  const modules = path.join(root, 'node_modules')
  const unfinished = path.join(modules, '.unfinished')
  const complete = existsSync(path.join(modules, '.package-lock.json')) && !existsSync(unfinished)
  if (!complete) rmSync(modules, { recursive: true, force: true })
  mkdirSync(modules, { recursive: true })
  writeFileSync(unfinished, '')
  const { command, args } = npm(['install', '--no-save', '--ignore-scripts', '--include=dev'])
  await tool(command, args, { cwd: root })
  rmSync(unfinished, { force: true })
}

/** npm notes at the end of an install what it installed. */
function packagesMatchLock() {
  const note = path.join(root, 'node_modules/.package-lock.json')
  if (!existsSync(note) || existsSync(path.join(root, 'node_modules/.unfinished'))) return false
  const installed = JSON.parse(readFileSync(note, 'utf8')).packages
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages
  return Object.entries(wanted).every(([place, { version, optional, devOptional }]) => {
    const maybe = optional || devOptional
    return place === '' || installed[place]?.version === version || (maybe && !installed[place])
  })
}

function clientMatchesSchema() {
  return existsSync(clientMark) && readFileSync(clientMark, 'utf8') === clientDigest()
}

function clientDigest() {
  const hash = createHash('sha256')
  for (const file of ['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json']) {
    hash.update(readFileSync(path.join(root, file)))
  }
  return hash.digest('hex')
}
