// The linter keeps imports running one way. Each row is an import that it must refuse, or allow.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'

const refused = [
  ['components/items/state.tsx', '../../app/items/page.tsx'],
  ['components/items/state.tsx', '#scripts/migrate.ts'],
  ['app/items/page.tsx', '#scripts/migrate.ts'],
  ['lib/dates.ts', '#components/ui/button.tsx'],
  ['lib/session.ts', '../app/actions.ts'],
  ['lib/items/queries.ts', 'next/headers'],
  ['lib/items/queries.ts', 'next-auth'],
  ['lib/items/mutations.ts', 'react'],
  ['lib/items/mutations.ts', '#lib/session.ts'],
  ['lib/items/mutations.ts', '../auth.ts'],
  ['lib/items/rules.ts', '#lib/db.ts'],
  ['lib/items/rules.ts', '#lib/generated/prisma/client.ts'],
  ['lib/items/rules.ts', 'next/navigation'],
  ['lib/items/policy.ts', 'pg'],
  ['lib/items/schema.ts', './queries.ts'],
] as const

const allowed = [
  ['app/items/page.tsx', '#components/ui/button.tsx'],
  ['components/items/state.tsx', '#lib/items/rules.ts'],
  ['components/items/state.tsx', 'next/link'],
  ['lib/session.ts', 'next/headers'],
  ['lib/items/queries.ts', '#lib/db.ts'],
  ['lib/items/rules.ts', '#lib/items/states.ts'],
  ['lib/items/schema.ts', 'zod'],
] as const

test.each(refused)('%s may not import %s', (file, imported) => {
  expect(complaints).toContain(`${file} imports ${imported}`)
})

test.each(allowed)('%s may import %s', (file, imported) => {
  expect(complaints).not.toContain(`${file} imports ${imported}`)
})

const complaints = lintAll([...refused, ...allowed])

/** Writes each file and import into a project of its own with our linter settings, and lists what is refused. */
function lintAll(rows: (readonly [string, string])[]): string[] {
  const root = mkdtempSync(path.join(tmpdir(), 'imports-'))
  cpSync('biome.json', path.join(root, 'biome.json'))
  const imports = Map.groupBy(rows, ([file]) => file)
  for (const [file, its] of imports) {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true })
    const lines = its.map(([, imported]) => `import '${imported}'\n`)
    writeFileSync(path.join(root, file), lines.join(''))
  }
  const biome = path.resolve('node_modules/@biomejs/biome/bin/biome')
  const { stdout } = spawnSync(
    process.execPath,
    [
      biome,
      'lint',
      '--vcs-enabled=false',
      '--only=style/noRestrictedImports',
      '--reporter=json',
      '--max-diagnostics=none',
    ],
    { cwd: root, encoding: 'utf8' },
  )
  rmSync(root, { recursive: true })
  const { diagnostics }: { diagnostics: Diagnostic[] } = JSON.parse(stdout)
  return diagnostics.map(({ location: { path: file, start } }) => {
    const [, imported] = imports.get(file)?.[start.line - 1] ?? []
    return `${file} imports ${imported}`
  })
}

type Diagnostic = { location: { path: string; start: { line: number } } }
