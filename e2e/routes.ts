// What the application has, read from its code: every address and every server action.
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

const app = path.resolve(import.meta.dirname, '../app')

/** The addresses of all pages and handlers, such as "/items/[reference]/hold". */
export function listAddresses(): string[] {
  const files = globSync('**/{page.tsx,route.ts}', { cwd: app })
  return files.map((file) => `/${path.dirname(file).split(path.sep).filter(isPart).join('/')}`).sort()
}

/** The names of all server actions. */
export function listActions(): string[] {
  const files = globSync('**/*.{ts,tsx}', { cwd: app })
  const sources = files.map((file) => readFileSync(path.join(app, file), 'utf8'))
  const actions = sources.filter((source) => /^\s*'use server'/m.test(source)).flatMap(exported)
  return actions.sort()
}

const isPart = (name: string) => name !== '.' && !name.startsWith('(')

const exported = (source: string) =>
  [...source.matchAll(/^export (?:async function|const|default async function) (\w+)/gm)].map(
    ([, name]) => name ?? '',
  )
