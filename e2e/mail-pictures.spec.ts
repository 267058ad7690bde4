// What each kind of mail looks like, wide and narrow, light and dark, compared with the pictures in e2e/pictures. A change that is
// meant: npx playwright test mail-pictures --update-snapshots
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { findBrowser } from '../scripts/browser.ts'
import { mailSamples } from './mail-samples.ts'
import { makeSmall } from './small-picture.ts'

/** Edges of letters, drawn by another Chromium. */
const ALLOWED = { threshold: 0.1, maxDiffPixels: 40 }

// Letters are drawn alike on every machine: from the font that we ship, not fitted to the pixels of a screen.
const found = findBrowser()
test.use({
  launchOptions: {
    ...found,
    args: [...(found?.args ?? []), '--disable-lcd-text', '--disable-font-subpixel-positioning'],
    env: { ...process.env, FONTCONFIG_FILE: path.join(import.meta.dirname, 'fonts.conf') },
  },
})

const pictures = path.join(import.meta.dirname, 'pictures')
/** Bytes of all together: every clone carries them. */
const ROOM = 400_000

const font = readFileSync(
  new URL(import.meta.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2')),
)
const ourFont = `<style>@font-face { font-family: Inter; font-weight: 100 900;
  src: url(data:font/woff2;base64,${font.toString('base64')}) }</style>`

async function show(page: Page, html: string): Promise<void> {
  await page.setContent(html.replace('</head>', `${ourFont}</head>`))
  await page.evaluate(() => document.fonts.ready)
}

for (const [name, html] of Object.entries(mailSamples))
  for (const width of [640, 390])
    for (const colorScheme of ['light', 'dark'] as const)
      test(`${name} mail, ${width} pixels wide, ${colorScheme}`, async ({ page }, info) => {
        await page.setViewportSize({ width, height: 200 })
        await page.emulateMedia({ colorScheme })
        await show(page, html)
        const picture = `${name}-${width}-${colorScheme}.png`
        await expect(page).toHaveScreenshot(picture, { fullPage: true, ...ALLOWED })
        if (info.config.updateSnapshots === 'changed' || info.config.updateSnapshots === 'all')
          await makeSmall(page, info.snapshotPath(picture, { kind: 'screenshot' }))
      })

test('the pictures take little room, and each is of a mail', () => {
  const files = readdirSync(pictures)
  expect(files).toHaveLength(4 * Object.keys(mailSamples).length)
  const sizes = files.map((file) => statSync(path.join(pictures, file)).size)
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(ROOM)
})
