// The beginning of every story: who opens a browser. Whatever a page complains about on its console fails the story.
import { type Browser, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'
import type { PersonName } from './people.ts'
import { watch } from './problems.ts'
import { Sessions } from './sessions.ts'

/** On a phone: 390 pixels wide, by touch. */
export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
}

export type SignInAs = (person: PersonName, options?: BrowserContextOptions) => Promise<Page>

interface Verbs {
  /** A browser of its own in which the person is signed in. */
  signInAs: SignInAs
  /** A browser of its own in which nobody is signed in. */
  visit: (options?: BrowserContextOptions) => Promise<Page>
  /** The origin of the application, as its own pages send it. */
  site: string
}

export const test = base.extend<Verbs & { browsers: Browsers }, { sessions: Sessions }>({
  sessions: [({ browser }, use) => use(new Sessions(browser)), { scope: 'worker' }],
  browsers: async ({ browser }, use) => {
    const browsers = new Browsers(browser)
    await use(browsers)
    await browsers.close()
    expect(browsers.problems).toEqual([])
  },
  signInAs: async ({ browsers, sessions }, use) => {
    await use(async (person, options) =>
      browsers.open({ ...options, storageState: await sessions.of(person) }),
    )
  },
  site: ({ baseURL }, use) => use(baseURL ?? ''),
  visit: async ({ browsers }, use) => {
    await use((options) => browsers.open(options))
  },
})

export { expect }

class Browsers {
  readonly problems: string[] = []
  private readonly browser: Browser
  private readonly contexts: { close: () => Promise<void> }[] = []

  constructor(browser: Browser) {
    this.browser = browser
  }

  async open(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext(options)
    this.contexts.push(context)
    return watch(await context.newPage(), this.problems)
  }

  async close(): Promise<void> {
    for (const context of this.contexts) await context.close()
  }
}
