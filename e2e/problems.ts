// What a browser complains about fails the test: errors on the console, blocked content, exceptions.
import type { Page } from '@playwright/test'

/** Notes the page's complaints in `problems`. A missing page and a file that is refused (422) are answers, not complaints. */
export function watch(page: Page, problems: string[]): Page {
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    const { url } = message.location()
    const failed = message.text().startsWith('Failed to load resource')
    // A line that a story cut says so.
    const isCut = message.text().includes('ERR_INTERNET_DISCONNECTED')
    const answered = failed && (url === page.url() || isCut || message.text().includes('status of 422'))
    if (!answered) problems.push(`${page.url()}: ${message.text()} (${url})`)
  })
  return page
}
