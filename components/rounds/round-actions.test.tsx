// Which step of a round stands out to who runs it.
import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { buttonClass } from '#components/ui/button-class.ts'
import messages from '#messages/en.json' with { type: 'json' }
import { RoundActions } from './round-actions.tsx'

/** The labels of the primary buttons. */
function standingOut(isCalled: boolean): string[] {
  const page = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      <RoundActions slug="tsag" isClosed={false} isCalled={isCalled} runs reopens={false} answerHref={null} />
    </NextIntlClientProvider>,
  )
  const links = [...page.matchAll(/<a [^>]*class="([^"]*)"[^>]*>([^<]*)</g)]
  return links.flatMap(([, name = '', label = '']) => (name.includes(buttonClass('primary')) ? [label] : []))
}

test('before the call is out it is the next step; then reminding is', () => {
  expect(standingOut(false)).toEqual(['Call for updates'])
  expect(standingOut(true)).toEqual(['Remind'])
})
