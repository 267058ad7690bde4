// What a group's section says of the items that it leaves out.
import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { MyGroup, MyItem, Part } from '#lib/my-groups/queries.ts'
import messages from '#messages/en.json' with { type: 'json' }
import { GroupSection } from './group-section.tsx'

const item = (part: Part, total: number): MyItem => ({
  ...{
    id: part,
    reference: 'CxO-1',
    title: 'Ships',
    groupId: 'g',
    part,
    total,
    state: 'in_progress',
    health: null,
  },
  ...{ dueOn: null, holdReviewOn: null, lastUpdateOn: null, silentSince: '2026-11-01', missedRoundOn: null },
  ...{ leadGroupId: 'g', leadState: 'accepted', closedOn: null, round: null },
  ...{ isReturned: false, isOverdue: false, isStale: false },
})

const drawn = (parts: MyGroup['parts']) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      <GroupSection
        group={{ id: 'g', code: 'SG13', slug: 'sg13', title: null, proposals: [], parts }}
        today="2026-11-24"
      />
    </NextIntlClientProvider>,
  )

test('what is left out is counted, and where it stands is named', () => {
  const page = drawn({ waits: [item('waits', 9)], moving: [item('moving', 1)], closed: [item('closed', 3)] })
  expect(page).toContain('8 more among the open items of SG13')
  expect(page).toContain('2 more among the closed items of SG13')
  expect(page).not.toContain('0 more')
})
