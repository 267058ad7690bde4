// Files that cannot be read: one clear sentence, and nothing is kept.
import { importFile } from './communiques.ts'
import { expect, test } from './fixtures.ts'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A PDF of one empty page. */
const blankPdf = Buffer.from(
  [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj',
    'trailer<</Root 1 0 R>>',
    '%%EOF',
  ].join('\n'),
)

const bad = [
  {
    name: 'picture.docx',
    mimeType: docx,
    buffer: png,
    says: 'The contents of this file are not what its name says.',
  },
  { name: 'empty.docx', mimeType: docx, buffer: Buffer.alloc(0), says: 'This file is empty.' },
  {
    name: 'scan.pdf',
    mimeType: 'application/pdf',
    buffer: blankPdf,
    says: 'it needs OCR (text recognition) first.',
  },
  {
    name: 'cut.docx',
    mimeType: docx,
    buffer: Buffer.from('PK\u0003\u0004 and then nothing more of it', 'latin1'),
    says: 'This file ends too early',
  },
]

for (const { says, ...file } of bad) {
  test(`${file.name} is refused with one sentence`, async ({ signInAs }) => {
    const page = await signInAs('staff')
    await importFile(page, file)
    const notice = page.getByRole('main').getByText(says)
    await expect(notice).toBeVisible()
    await expect(notice).toContainText('Nothing was kept')
    await page.goto('/communiques')
    await expect(page.getByText(file.name)).toHaveCount(0)
  })
}

test('a file is refused without JavaScript too', async ({ signInAs }) => {
  const page = await signInAs('staff', { javaScriptEnabled: false })
  await importFile(page, { name: 'picture.docx', mimeType: docx, buffer: png })
  await expect(page.getByText('The contents of this file are not what its name says.')).toBeVisible()
})
