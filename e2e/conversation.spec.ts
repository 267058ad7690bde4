// Talking about an item, and asking instead of acting.
import type { Page } from '@playwright/test'
import { registerText } from './communiques.ts'
import { expect, type SignInAs, test } from './fixtures.ts'
import { accept, assign } from './items.ts'

/** An item of SG15, which has accepted it. */
async function itemOfSg15(signInAs: SignInAs, date: string, sentence: string): Promise<string> {
  const staff = await signInAs('staff')
  const [reference = ''] = await registerText(staff, date, [sentence])
  await assign(staff, reference, 'SG15')
  await accept(await signInAs('chair of SG15'), reference, 'SG15')
  return reference
}

interface Said {
  text: string
  visibility?: 'Everybody' | 'Groups of the item' | 'Staff and managers'
}

async function comment(page: Page, reference: string, { text, visibility }: Said): Promise<void> {
  await page.goto(`/items/${reference}/comments`)
  await page.getByRole('textbox', { name: 'Your comment' }).fill(text)
  if (visibility) await page.getByRole('radio', { name: visibility }).check({ force: true })
  await page.getByRole('button', { name: 'Comment', exact: true }).click()
  await expect(page.getByText('Your comment is there.')).toBeVisible()
}

const commentsOf = (page: Page) => page.getByRole('region', { name: 'Comments' })

test('a mention is chosen while typing, and leads to the group; references become links', async ({
  signInAs,
}) => {
  const reference = await itemOfSg15(signInAs, '3 March 1981', 'CxOs encouraged ITU to paint buoys.')
  const page = await signInAs('chair of SG15')
  await page.goto(`/items/${reference}`)
  await page.getByRole('link', { name: /^Comments/ }).click()
  const text = page.getByRole('textbox', { name: 'Your comment' })
  await text.pressSequentially(`As in ${reference} and Y.3188, see SG13-TD137/WP1: @SG1`)
  const offers = page.getByRole('listbox', { name: 'People and groups to mention' })
  await expect(offers.getByRole('option', { name: /^SG13/ })).toBeVisible()
  await text.pressSequentially('3')
  await expect(offers.getByRole('option')).toHaveCount(1)
  await text.press('Enter')
  await expect(text).toHaveValue(/@SG13 $/)
  await text.pressSequentially('look.')
  await page.getByRole('button', { name: 'Comment', exact: true }).click()
  await expect(page.getByText('Your comment is there.')).toBeVisible()

  const said = commentsOf(page)
  await expect(said.getByRole('link', { name: '@SG13' })).toHaveAttribute('href', '/groups/sg13')
  await expect(said.getByRole('link', { name: reference })).toHaveAttribute('href', `/items/${reference}`)
  await expect(said.getByRole('link', { name: 'Y.3188' })).toHaveAttribute(
    'href',
    /itu\.int\/rec\/T-REC-Y\.3188/,
  )
  await expect(said.getByText('SG13-TD137/WP1')).toBeVisible()
})

test('over a slow line nobody is mentioned but who was typed', async ({ signInAs }) => {
  const reference = await itemOfSg15(signInAs, '8 August 1980', 'CxOs encouraged ITU to wind ropes.')
  const page = await signInAs('chair of SG15')
  await page.route(/\/mentions\.json\?.*q=SG1[35]/, (route) => route.abort('internetdisconnected'))
  await page.goto(`/items/${reference}/comments`)
  const text = page.getByRole('textbox', { name: 'Your comment' })
  const offers = page.getByRole('listbox', { name: 'People and groups to mention' })
  await text.pressSequentially('@SG1')
  await expect(offers.getByRole('option', { name: /^SG11/ })).toBeVisible()
  await text.press('3')
  await text.press('Enter')
  await expect(text).toHaveValue('@SG13\n')
  await text.pressSequentially('@nobody of that name')
  await expect(page.getByText('Nobody of that name can read this')).toBeHidden()
})

test('a comment is edited by its author, says so, and shows what it said; then it is withdrawn', async ({
  signInAs,
}) => {
  const reference = await itemOfSg15(signInAs, '4 April 1982', 'CxOs encouraged ITU to count sails.')
  const author = await signInAs('chair of SG15')
  await comment(author, reference, { text: 'Forty sails were counted.' })
  await author.getByRole('link', { name: /^Edit your comment/ }).click()
  await expect(author.getByRole('heading', { name: 'Edit a comment' })).toBeVisible()
  await author.getByRole('textbox', { name: 'Your comment' }).fill('Fifty sails were counted.')
  await author.getByRole('button', { name: 'Save' }).click()
  await expect(author.getByText('The comment is changed.')).toBeVisible()

  const reader = await signInAs('viewer')
  await reader.goto(`/items/${reference}/comments`)
  await expect(reader.getByText('Fifty sails were counted.')).toBeVisible()
  await expect(reader.getByText('edited', { exact: false }).first()).toBeVisible()
  await reader.getByText('What it said before').click()
  await expect(reader.getByText('Forty sails were counted.')).toBeVisible()
  await expect(reader.getByRole('link', { name: /Edit your comment/ })).toHaveCount(0)
  await expect(reader.getByRole('textbox', { name: 'Your comment' })).toHaveCount(0)

  await author.getByRole('link', { name: /^Withdraw your comment/ }).click()
  await author.getByRole('button', { name: 'Withdraw' }).click()
  await expect(author.getByText('The comment is withdrawn.')).toBeVisible()
  await reader.reload()
  await expect(reader.getByText('Withdrawn by its author.')).toBeVisible()
  await expect(reader.getByText('Fifty sails')).toHaveCount(0)
})

test('what is said for the groups is nowhere for others, and who cannot read it is not mentioned', async ({
  signInAs,
}) => {
  const reference = await itemOfSg15(signInAs, '5 May 1983', 'CxOs encouraged ITU to dry nets.')
  const chair = await signInAs('chair of SG15')
  await comment(chair, reference, { text: 'The tarpaulin is torn.', visibility: 'Groups of the item' })

  await chair.getByRole('textbox', { name: 'Your comment' }).fill('@SG11 can you mend it?')
  await chair.getByRole('radio', { name: 'Groups of the item' }).check({ force: true })
  await chair.getByRole('button', { name: 'Comment', exact: true }).click()
  await expect(
    chair.getByRole('alert').filter({ hasText: 'SG11 cannot read what is for the groups' }),
  ).toBeVisible()
  await expect(chair.getByRole('textbox', { name: 'Your comment' })).toHaveValue('@SG11 can you mend it?')

  const other = await signInAs('chair of SG11')
  for (const place of ['', '/comments', '/history']) {
    await other.goto(`/items/${reference}${place}`)
    await expect(other.getByText('tarpaulin')).toHaveCount(0)
    await expect(other.getByRole('link', { name: /^Comments/ })).toHaveText(/0$/)
  }
  await other.goto('/items?q=tarpaulin')
  await expect(other.getByRole('link', { name: 'Dry nets' })).toHaveCount(0)
  const manager = await signInAs('manager')
  await manager.goto('/items?q=tarpaulin')
  await expect(manager.getByRole('link', { name: 'Dry nets' }).first()).toBeVisible()
})

test('a group asks for another due date and for help: one is granted and done, the other refused with a word', async ({
  signInAs,
}) => {
  const reference = await itemOfSg15(signInAs, '6 June 1984', 'CxOs encouraged ITU to splice ropes.')
  const chair = await signInAs('chair of SG15')
  await chair.goto(`/items/${reference}`)
  await chair.getByRole('link', { name: 'Another due date' }).click()
  await chair.getByLabel('Wanted due date').fill('2047-06-30')
  await chair.getByLabel('Why').fill('The hemp comes late.')
  await chair.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(chair.getByText('Asked by SG15: another due date, 30 Jun 2047')).toBeVisible()
  await chair.getByRole('link', { name: 'Help from another group' }).click()
  await chair.getByRole('combobox', { name: 'Group that should help' }).selectOption('SG11')
  await chair.getByLabel('Why').fill('They know knots.')
  await chair.getByRole('button', { name: 'Ask', exact: true }).click()

  const manager = await signInAs('manager')
  await manager.goto(`/items/${reference}`)
  await manager.getByRole('link', { name: `Answer it: Another due date for ${reference}` }).click()
  await manager.getByLabel('Your word').fill('Granted this once.')
  await manager.getByRole('button', { name: 'Grant' }).click()
  await expect(manager.getByText('It is granted and done.')).toBeVisible()
  await expect(manager.getByText('30 Jun 2047').first()).toBeVisible()
  await manager.getByRole('link', { name: `Answer it: Help from another group for ${reference}` }).click()
  await manager.getByRole('button', { name: 'Refuse' }).click()
  await expect(manager.getByText('This is needed.')).toBeVisible()
  await manager.getByLabel('Your word').fill('SG11 ties other knots.')
  await manager.getByRole('button', { name: 'Refuse' }).click()
  await expect(manager.getByText('It is refused.')).toBeVisible()

  await chair.goto(`/items/${reference}/history`)
  await expect(chair.getByText('Granted this once.')).toBeVisible()
  await expect(chair.getByText('SG11 ties other knots.')).toBeVisible()
})

test('without scripts one comments, mentions from a list, asks and watches', async ({ signInAs }) => {
  const reference = await itemOfSg15(signInAs, '7 July 1985', 'CxOs encouraged ITU to ring bells.')
  const chair = await signInAs('chair of SG15', { javaScriptEnabled: false })
  await chair.goto(`/items/${reference}/comments`)
  await chair.getByRole('textbox', { name: 'Your comment' }).fill('The bell is cracked.')
  await chair.getByLabel('Mention').selectOption('@SG15')
  await chair.getByRole('button', { name: 'Comment', exact: true }).click()
  await expect(commentsOf(chair).getByRole('link', { name: '@SG15' })).toBeVisible()
  await chair.goto(`/items/${reference}`)
  await chair.getByRole('button', { name: 'Watch' }).click()
  await expect(chair.getByText('You watch this item now.')).toBeVisible()
  await chair.goto('/items?watched=me&state=any')
  await expect(chair.getByRole('link', { name: 'Ring bells' }).first()).toBeVisible()
  await chair.goto(`/items/${reference}/ask?kind=split`)
  await chair.getByLabel('What should become an item of its own').fill('Cast a new bell')
  await chair.getByLabel('Why').fill('It is other work.')
  await chair.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(chair.getByText('Asked by SG15: a split: Cast a new bell')).toBeVisible()
})
