// Staff work in the action plan itself: many items at once, cells by the keyboard, and back again.
import type { Page } from '@playwright/test'
import { registerText } from './communiques.ts'
import { expect, test } from './fixtures.ts'
import { post, readForm } from './forms.ts'
import type { PersonName } from './people.ts'

const row = (page: Page, reference: string) =>
  page.getByRole('row').filter({ has: page.getByText(reference, { exact: true }) })
/** The items of that year alone, with the columns that are edited in their place. */
const list = (year: number, rest = '') =>
  `/items?communique=cxo-${year}&state=any&sort=reference&columns=reference,title,lead,due,priority${rest}`
/** The script that edits comes when the list is first pointed at. */
async function openList(page: Page, year: number): Promise<void> {
  await page.goto(list(year))
  await page.getByRole('table').or(page.getByRole('grid')).hover()
  await expect(page.getByRole('grid')).toBeVisible()
}
const sentences = (count: number, what: string) =>
  Array.from({ length: count }, (_, index) => `CxOs encouraged ITU to ${what} ${index + 101}.`)

test('staff move 40 items to another due date and undo it', async ({ signInAs }) => {
  const page = await signInAs('staff')
  await registerText(page, '4 March 1961', sentences(40, 'survey lighthouse number'))
  await openList(page, 1961)
  await expect(page.getByText('40 items · sorted by reference')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Choose CxO-1961-01-1' }).check()
  await page.getByRole('checkbox', { name: 'Choose CxO-1961-40-1' }).click({ modifiers: ['Shift'] })
  await expect(page.getByText('Selected: 40')).toBeVisible()

  await page.getByRole('button', { name: 'Change the selected' }).click()
  await expect(page.getByRole('heading', { name: 'Change 40 items' })).toBeVisible()
  await page.getByRole('radio', { name: 'Due date', exact: true }).check()
  await page.getByLabel('New due date').fill('2027-06-30')
  await page.getByRole('button', { name: 'Show what happens' }).click()
  await expect(page.getByText('40 items will change.')).toBeVisible()
  await page.getByRole('button', { name: 'Change 40 items' }).click()

  await expect(page.getByText('40 items moved to 30 Jun 2027')).toBeVisible()
  await expect(page.getByText('30 Jun 2027', { exact: true })).toHaveCount(40)
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(page.getByText('40 items are as they were before')).toBeVisible()
  await expect(page.getByText('30 Jun 2027', { exact: true })).toHaveCount(0)
  await page.goto('/items/CxO-1961-07-1/history')
  await expect(page.getByText('Undid a change')).toBeVisible()
})

test('what cannot be changed says why, and what somebody changed meanwhile stays', async ({ signInAs }) => {
  const page = await signInAs('staff')
  const [first = '', second = '', third = ''] = await registerText(
    page,
    '5 March 1962',
    sentences(3, 'paint lighthouse number'),
  )
  await page.goto(`/items/bulk?item=${first}&item=${second}&change=due&dueOn=2031-01-31`)
  await page.getByRole('button', { name: 'Change 2 items' }).click()
  await expect(page.getByText('2 items moved to 31 Jan 2031')).toBeVisible()

  await page.goto('/items/bulk?communique=cxo-1962&state=any&all=1&change=shift&days=28')
  await expect(page.getByText('2 items will change. 1 cannot.')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: third })).toContainText(
    'The item has no due date that could be moved.',
  )
  const colleague = await signInAs('second staff')
  await colleague.goto(`/items/${first}/due`)
  await colleague.getByLabel('Due on').fill('2032-02-02')
  await colleague.getByRole('button', { name: 'Save' }).click()
  await expect(colleague.getByText('The due date is saved.')).toBeVisible()

  await page.getByRole('button', { name: 'Change 2 items' }).click()
  await expect(page.getByText('1 item moved 28 days later')).toBeVisible()
  const left = page.getByRole('listitem').filter({ hasText: first })
  await expect(left).toContainText('Second staff, TSB')
  await expect(left).toContainText('2 Feb 2032')

  await colleague.goto(`/items/${second}/priority`)
  await colleague.getByLabel('This item is a priority').check()
  await colleague.getByRole('button', { name: 'Save' }).click()
  await expect(colleague.getByText('The priority is saved.')).toBeVisible()
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(page.getByText('Nothing was put back')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: second })).toContainText('Set the priority')
  await page.getByRole('link', { name: 'Back to the action plan' }).click()
  await expect(page).toHaveURL(/\/items\?.*communique=cxo-1962/)
})

test('cells are edited by the keyboard alone, and a refusal stands beside its cell', async ({ signInAs }) => {
  const page = await signInAs('staff')
  const [first = '', second = ''] = await registerText(
    page,
    '6 March 1963',
    sentences(2, 'light lighthouse number'),
  )
  await openList(page, 1963)
  const press = (key: string) => page.keyboard.press(key)

  await press('j')
  await expect(row(page, first).getByRole('link')).toBeFocused()
  await press('F2')
  const title = page.getByRole('textbox', { name: `Title of ${first}` })
  await expect(title).toBeFocused()
  await title.fill('Light the first one')
  await press('Tab')
  const lead = page.getByRole('combobox', { name: `Responsible group of ${first}` })
  await expect(lead).toBeFocused()
  await lead.selectOption('SG15')
  await press('Tab')
  await page.getByLabel(`Due date of ${first}`).last().fill('2030-03-04')
  await press('Enter')
  await expect(row(page, first)).toContainText('Light the first one')
  await expect(row(page, first)).toContainText('SG15')
  await expect(row(page, first)).toContainText('4 Mar 2030')
  await page.reload()
  await expect(row(page, first)).toContainText('4 Mar 2030')

  await openList(page, 1963)
  await press('j')
  await expect(row(page, first).getByRole('link')).toBeFocused()
  await press('ArrowDown')
  await press('F2')
  await page.keyboard.type('Nothing of this')
  await press('Escape')
  await expect(page.getByRole('link', { name: /lighthouse number 102/ })).toBeFocused()

  // Somebody else closes in on the same item.
  const colleague = await signInAs('second staff')
  await colleague.goto(`/items/${second}/due`)
  await colleague.getByLabel('Due on').fill('2033-03-03')
  await colleague.getByRole('button', { name: 'Save' }).click()
  await expect(colleague.getByText('The due date is saved.')).toBeVisible()
  await press('F2')
  await page.getByRole('textbox', { name: `Title of ${second}` }).fill('Light the second one')
  await press('Enter')
  const refusal = page.getByRole('alert').filter({ hasText: 'nothing was saved' })
  await expect(refusal).toContainText('Second staff, TSB')
  await expect(refusal.getByRole('button', { name: 'Edit again' })).toBeFocused()
  await press('Enter')
  await expect(page.getByRole('textbox', { name: `Title of ${second}` })).toHaveValue('Light the second one')
  await press('Enter')
  await expect(page.getByRole('link', { name: 'Light the second one' })).toBeVisible()
  await expect(refusal).toHaveCount(0)
})

test('a date of which only a part is typed takes the due date from no item', async ({ signInAs }) => {
  const page = await signInAs('staff')
  const [reference = ''] = await registerText(page, '11 March 1968', sentences(1, 'dust lighthouse number'))
  await openList(page, 1968)
  const cell = row(page, reference).locator('[data-cell="due"]')
  const date = page.getByLabel(`Due date of ${reference}`).last()
  await cell.dblclick()
  await date.fill('2034-02-03')
  await date.press('Enter')
  await expect(row(page, reference)).toContainText('3 Feb 2034')
  await cell.dblclick()
  await date.press('Backspace')
  await date.press('Enter')
  await expect(date).toBeFocused()
  await date.press('Tab')
  await expect(date).toBeFocused()
  await page.getByRole('heading', { level: 1 }).click()
  await expect(date).toHaveCount(0)
  await page.reload()
  await expect(row(page, reference)).toContainText('3 Feb 2034')
})

test('what is done after the first minute can be undone like what was done before', async ({ signInAs }) => {
  const page = await signInAs('staff')
  const [reference = ''] = await registerText(page, '10 March 1967', sentences(1, 'wind lighthouse number'))
  await page.clock.install()
  await openList(page, 1967)
  const undo = page.getByRole('button', { name: /^Undo/ })
  const date = page.getByLabel(`Due date of ${reference}`).last()
  for (const day of ['2034-01-01', '2034-01-02']) {
    await row(page, reference).locator('[data-cell="due"]').dblclick()
    await date.fill(day)
    await date.press('Enter')
    await expect(page.getByText(`1 item moved to ${Number(day.slice(8))} Jan 2034`)).toBeVisible()
    await expect(undo).toBeVisible()
    if (day.endsWith('01')) {
      await page.clock.fastForward('01:01')
      await expect(undo).toBeHidden()
    }
  }
  await undo.click()
  await expect(row(page, reference)).toContainText('1 Jan 2034')
})

test('rows are selected by keys, and all that match are changed together', async ({ signInAs }) => {
  const page = await signInAs('staff')
  await registerText(page, '7 March 1964', sentences(3, 'count lighthouse number'))
  await openList(page, 1964)
  await page.keyboard.press('j')
  await expect(row(page, 'CxO-1964-01-1').getByRole('link')).toBeFocused()
  await page.keyboard.press('x')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByText('Selected: 2')).toBeVisible()
  await page.getByRole('button', { name: 'Clear the selection' }).click()
  await expect(page.getByRole('button', { name: 'Change the selected' })).toBeHidden()
  await page.getByRole('checkbox', { name: 'Choose all on this page' }).check()
  await expect(page.getByText('Selected: 3')).toBeVisible()
})

test('without JavaScript items are chosen, changed and put back all the same', async ({ signInAs }) => {
  const page = await signInAs('staff', { javaScriptEnabled: false })
  const scripted = await signInAs('staff')
  const [reference = ''] = await registerText(
    scripted,
    '8 March 1965',
    sentences(1, 'open lighthouse number'),
  )
  await page.goto(list(1965))
  await page.getByRole('checkbox', { name: `Choose ${reference}` }).check()
  await page.getByRole('button', { name: 'Change the selected' }).click()
  await page.getByRole('radio', { name: 'Priority', exact: true }).check()
  await page.getByRole('button', { name: 'Show what happens' }).click()
  await page.getByRole('button', { name: 'Change 1 item' }).click()
  await expect(page.getByText('1 item flagged as a priority')).toBeVisible()
  await page.goto(list(1965, '&priority=yes'))
  await expect(row(page, reference)).toBeVisible()
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(page.getByText('1 item is as it was before')).toBeVisible()
})

test('nobody but staff is offered any of it, or can send what staff send', async ({ signInAs, site }) => {
  const page = await signInAs('staff')
  const [reference = ''] = await registerText(page, '9 March 1966', sentences(1, 'close lighthouse number'))
  await openList(page, 1966)
  await row(page, reference).getByRole('gridcell', { name: '–', exact: true }).last().dblclick()
  const sent = page.waitForRequest((request) => request.headers()['next-action'] !== undefined)
  await page.getByLabel(`Due date of ${reference}`).last().fill('2030-01-01')
  await page.keyboard.press('Enter')
  const cell = await sent
  await expect(page.getByText('1 item moved to 1 Jan 2030')).toBeVisible()
  const plain = await signInAs('staff', { javaScriptEnabled: false })
  await plain.goto(list(1966))
  const undo = await readForm(plain, /^Undo/)

  for (const person of ['viewer', 'chair of SG15', 'manager', 'admin'] as const satisfies PersonName[]) {
    const other = await signInAs(person)
    await other.goto(list(1966))
    await expect(row(other, reference)).toBeVisible()
    await expect(other.getByRole('checkbox')).toHaveCount(0)
    const answer = await other.request.post(cell.url(), {
      headers: { ...cell.headers(), origin: site },
      data: cell.postDataBuffer() ?? '',
    })
    expect(await answer.text(), person).not.toContain('"ok":true')
    await post(other.request, list(1966), { fields: undo, origin: site })
  }
  await page.reload()
  await expect(row(page, reference)).toContainText('1 Jan 2030')
  await page.goto(`/items/${reference}/history`)
  await expect(page.getByText('Undid a change')).toHaveCount(0)
})
