// Runs another program as part of a step: what it prints is kept for the case that it fails.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Plain } from './steps.mjs'
import { isStopping, onStop } from './stopping.mjs'

const endWithParent = fileURLToPath(new URL('./end-with-parent.cjs', import.meta.url)).replaceAll('\\', '/')

/** @typedef {{ env?: NodeJS.ProcessEnv, show?: boolean, cwd?: string }} Options `show`: print as it goes */

/**
 * Runs a program on this Node. Resolves with what it printed; throws its last lines when it fails.
 * @param {string[]} args
 * @param {Options} [options]
 */
export function node(args, options = {}) {
  return tool(process.execPath, args, options)
}

/**
 * Runs a program; one that runs on Node ends when we do, even if we are killed.
 * @param {string} command
 * @param {string[]} args
 * @param {Options} [options]
 */
export async function tool(command, args, { env = process.env, show = false, cwd = undefined } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...env, NODE_OPTIONS: `${env.NODE_OPTIONS ?? ''} --require="${endWithParent}"`.trim() },
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    shell: process.platform === 'win32' && command === 'npm',
  })
  const forget = onStop(() => child.kill())
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (printed += chunk))
  const code = await new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Plain(`${command} could not be run: ${error.message}`)))
    child.on('close', resolve)
  })
  forget()
  if (code === 0) return printed
  if (isStopping()) await new Promise(() => {})
  throw new Plain(`${shorten(printed.trim().split('\n'))}\n\n${title(command, args)} failed.`.trim())
}

/** @param {string[]} lines */
function shorten(lines) {
  return (lines.length > 60 ? [...lines.slice(0, 20), '…', ...lines.slice(-40)] : lines).join('\n')
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function title(command, args) {
  return [command, ...args].map((part) => part.split(/[\\/]/).pop()).join(' ')
}
