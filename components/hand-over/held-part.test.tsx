// What the form says about what goes along, and what does not.
import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Part } from '#lib/hand-over/parts.ts'
import messages from '#messages/en.json' with { type: 'json' }
import { HeldPart } from './held-part.tsx'

const said = (part: Part) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      <HeldPart part={part} names={['CxO-2024-01-1']} />
    </NextIntlClientProvider>,
  )

test('of drafts it says which stay, and why', () => {
  expect(said('drafts')).toContain('The others stay.')
  expect(said('watches')).not.toContain('The others stay.')
})
