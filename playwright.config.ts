// End-to-end tests on the production build, in a real Chromium. `npm test` runs them last; E2E_PORT moves them.
import { defineConfig } from '@playwright/test'
import { smtpPort } from './e2e/mails.ts'
import { secondInstance, secondPort } from './e2e/second-instance.ts'
import { findBrowser } from './scripts/browser.ts'

const port = process.env.E2E_PORT ?? '3100'
const baseURL = `http://127.0.0.1:${port}`

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  // A document is read in a process of its own, which a busy machine starts slowly.
  // Pictures are the same on every system (e2e/mail-pictures.spec.ts).
  expect: { timeout: 15_000, toHaveScreenshot: { pathTemplate: 'e2e/pictures/{arg}{ext}' } },
  reporter: [['list'], ['json', { outputFile: '.test-data/end-to-end.json' }]],
  use: {
    baseURL,
    browserName: 'chromium',
    locale: 'en-GB',
    actionTimeout: 15_000,
    trace: 'retain-on-failure',
    launchOptions: findBrowser() ?? {},
  },
  webServer: [
    {
      command: 'node scripts/run.mjs e2e-server',
      url: `${baseURL}/api/health`,
      env: {
        PORT: port,
        DEMO_PASSWORD: 'end-to-end tests only',
        SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
        MAIL_FROM: 'CxO Action Tracker <actions@tracker.example>',
      },
      timeout: 240_000,
      reuseExistingServer: false,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    },
    // On the database of the first, which is up by then.
    {
      command: 'node scripts/run.mjs ../e2e/second-server',
      url: `${secondInstance}/api/health`,
      env: { PORT: String(secondPort) },
      timeout: 60_000,
      reuseExistingServer: false,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    },
    {
      command: 'node scripts/run.mjs ../e2e/mail-server',
      port: smtpPort,
      reuseExistingServer: false,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    },
  ],
})
