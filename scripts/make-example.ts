// `node scripts/make-example.ts`: writes examples/example-communique.{txt,docx,pdf} from the one text beside this file.
// The PDF is printed by a Chromium on this machine (CHROMIUM names another).
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { exampleDocx } from './example-docx.ts'
import { exampleHtml } from './example-html.ts'
import { exampleText } from './example-text.ts'

const target = (extension: string) =>
  fileURLToPath(new URL(`../examples/example-communique.${extension}`, import.meta.url))

writeFileSync(target('txt'), exampleText())
writeFileSync(target('docx'), await exampleDocx())
print(exampleHtml(), target('pdf'))

function print(html: string, pdf: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'example-'))
  const page = path.join(folder, 'example.html')
  writeFileSync(page, html)
  const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium'
  const flags = ['--headless', '--no-sandbox', '--no-pdf-header-footer', `--user-data-dir=${folder}/profile`]
  execFileSync(chromium, [...flags, `--print-to-pdf=${pdf}`, page], { stdio: 'pipe' })
  rmSync(folder, { recursive: true })
}
