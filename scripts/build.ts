// Builds the application when its sources are not those of the last build.
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { node } from './tool.mjs'

const root = path.resolve(import.meta.dirname, '..')
const patience = 60
const sources = ['{app,components,lib,messages,public,i18n,prisma}/**/*', '*.{ts,js,mjs,json}']
const notSources =
  /\.test\.tsx?$|^prisma\/migrations|^(vitest|playwright|prisma|biome)\.|^next-env|tsbuildinfo$/

/** Returns what was done. Throws what the build printed when it fails. */
export async function buildIfNeeded(env: NodeJS.ProcessEnv): Promise<string> {
  const mark = path.join(root, '.next/built-from')
  const wanted = digestSources()
  for (let tries = patience; ; tries--) {
    const built = existsSync(path.join(root, '.next/BUILD_ID')) && existsSync(mark)
    if (built && readFileSync(mark, 'utf8') === wanted) return 'up to date'
    try {
      await node(['node_modules/next/dist/bin/next', 'build'], { cwd: root, env })
      writeFileSync(mark, wanted)
      return 'built'
    } catch (error) {
      // Another start builds this very checkout: what it makes will do for us too.
      if (!tries || !/build still in progress/.test(String(error))) throw error
      await new Promise((resolve) => setTimeout(resolve, 2000))
    }
  }
}

function digestSources(): string {
  const hash = createHash('sha256')
  const entries = globSync(sources, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile())
  const files = entries.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
  for (const file of files.sort()) {
    if (notSources.test(file)) continue
    hash.update(`${file}\0`).update(readFileSync(path.join(root, file)))
  }
  return hash.digest('hex')
}
