// Verbs of working on an item, through its pages.
import { expect, type Page } from '@playwright/test'

/** Opens the item and goes on to one of its next steps, by the name of its button. */
export async function choose(page: Page, reference: string, step: string): Promise<void> {
  await page.goto(`/items/${reference}`)
  const steps = page.getByRole('region', { name: 'Next steps' })
  const button = steps.getByRole('link', { name: step, exact: true })
  if (!(await button.isVisible())) await steps.locator('summary').click()
  await button.click()
}

/** Staff: proposes the group as responsible. */
export async function assign(page: Page, reference: string, group: string): Promise<void> {
  await choose(page, reference, 'Assign a group')
  await page.getByRole('combobox', { name: 'Group' }).selectOption(group)
  await page.getByRole('radio', { name: 'Responsible' }).check()
  await page.getByRole('button', { name: 'Propose' }).click()
  await expect(page.getByText('The group is proposed.')).toBeVisible()
}

export async function accept(page: Page, reference: string, group: string): Promise<void> {
  await choose(page, reference, `Accept for ${group}`)
  await page.getByRole('button', { name: 'Accept' }).click()
  await expect(page.getByText('Accepted.', { exact: true })).toBeVisible()
}

interface Update {
  text: string
  health?: 'On track' | 'At risk' | 'Off track'
  evidence?: string
  next?: 'From now on it is in preparation' | 'From now on it is in progress'
  /** Who reads it. */
  visibility?: 'Everybody' | 'Groups of the item' | 'Staff and managers'
}

export async function fillUpdate(page: Page, update: Update): Promise<void> {
  await page.getByRole('textbox', { name: /What happened since\?|What has begun\?/ }).fill(update.text)
  if (update.health) await page.getByRole('radio', { name: update.health }).check()
  if (update.next) await page.getByLabel(update.next).check()
  if (update.evidence) await page.getByLabel('Evidence (TD, work item or link)').first().fill(update.evidence)
  if (update.visibility) {
    await page.getByText(/More: /).click()
    await page.getByRole('radio', { name: update.visibility }).check()
  }
}

export async function logProgress(page: Page, reference: string, update: Update): Promise<void> {
  await choose(page, reference, 'Log progress')
  await fillUpdate(page, update)
  await page.getByRole('button', { name: 'Send update' }).click()
  await expect(page.getByText('Your update is in. Thank you.')).toBeVisible()
}

export async function submit(page: Page, reference: string, text: string, evidence: string): Promise<void> {
  await choose(page, reference, 'Submit as done')
  await page.getByLabel('What was done?').fill(text)
  await page.getByLabel('Evidence (TD, work item or link)').first().fill(evidence)
  await page.getByRole('button', { name: 'Submit', exact: true }).click()
  await expect(page.getByText('Submitted. Somebody else verifies it now.')).toBeVisible()
}
