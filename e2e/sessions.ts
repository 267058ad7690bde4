// Signs each account in once to a worker, through the page, and keeps its cookies.
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { type PersonName, password, people } from './people.ts'

export type Session = Awaited<ReturnType<BrowserContext['storageState']>>

export class Sessions {
  private readonly browser: Browser
  private readonly kept = new Map<PersonName, Promise<Session>>()

  constructor(browser: Browser) {
    this.browser = browser
  }

  of(person: PersonName): Promise<Session> {
    const session = this.kept.get(person) ?? this.signIn(person)
    this.kept.set(person, session)
    return session
  }

  private async signIn(person: PersonName): Promise<Session> {
    const context = await this.browser.newContext()
    const page = await context.newPage()
    await page.goto('/sign-in')
    await fillSignIn(page, people[person], password)
    await page.getByRole('heading', { name: 'Home' }).waitFor()
    const session = await context.storageState()
    await context.close()
    return session
  }
}

/** Types address and password into the sign-in page, and sends them. */
export async function fillSignIn(page: Page, email: string, secret: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(secret)
  await page.getByRole('button', { name: 'Sign in' }).click()
}
