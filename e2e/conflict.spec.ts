// Two people at one item, and one form sent twice.
import { registerText } from './communiques.ts'
import { expect, test } from './fixtures.ts'
import { post, readForm } from './forms.ts'
import { choose, fillUpdate } from './items.ts'

test('who writes on a page that went stale sees what changed, keeps the text and sends it again', async ({
  signInAs,
}) => {
  const first = await signInAs('staff')
  const [reference = ''] = await registerText(first, '5 April 1997', [
    'CxOs encouraged ITU to whitewash lighthouses.',
  ])
  await choose(first, reference, 'Log progress')
  await fillUpdate(first, { text: 'Lime was ordered.' })

  const second = await signInAs('second staff')
  await second.goto(`/items/${reference}/due`)
  await second.getByLabel('Due on').fill('2031-05-06')
  await second.getByRole('button', { name: 'Save' }).click()
  await expect(second.getByText('The due date is saved.')).toBeVisible()

  await first.getByRole('button', { name: 'Send update' }).click()
  const conflict = first
    .getByRole('alert')
    .filter({ hasText: 'Somebody changed this while you were writing' })
  await expect(conflict).toContainText('Second staff, TSB')
  await expect(conflict).toContainText('2031')
  await expect(first.getByRole('textbox', { name: 'What has begun?' })).toHaveValue('Lime was ordered.')
  await first.getByRole('button', { name: 'Send update' }).click()
  await expect(first.getByText('Your update is in. Thank you.')).toBeVisible()
  await expect(first.getByText('Lime was ordered.')).toHaveCount(1)
})

test('a double click, and a form that a browser sends once more, have one effect', async ({
  signInAs,
  site,
}) => {
  const page = await signInAs('staff')
  const [reference = ''] = await registerText(page, '6 May 1998', ['CxOs encouraged ITU to oil foghorns.'])
  await choose(page, reference, 'Log progress')
  await fillUpdate(page, { text: 'Oil was bought.' })
  await page.getByRole('button', { name: 'Send update' }).dblclick()
  await expect(page.getByText('Your update is in. Thank you.')).toBeVisible()
  await expect(page.getByText('Oil was bought.')).toHaveCount(1)

  const plain = await signInAs('staff', { javaScriptEnabled: false })
  const address = `/items/${reference}/progress`
  await plain.goto(address)
  await fillUpdate(plain, { text: 'Oil was poured.' })
  const fields = await readForm(plain, 'Send update')
  for (const time of ['first', 'second']) {
    const answer = await post(plain.request, address, { fields, origin: site })
    expect(answer.headers().location, `${time} time`).toContain(`/items/${reference}?done=progress_logged`)
  }
  await page.reload()
  await expect(page.getByText('Oil was poured.')).toHaveCount(1)
})
