// An ask as rules, pages and events look at it.
import { type Day, toDay } from '#lib/dates.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'

export const askSelect = {
  id: true,
  kind: true,
  groupId: true,
  group: { select: { code: true } },
  wantedOn: true,
  wantedGroup: { select: { id: true, code: true, endedOn: true } },
  wantedTitle: true,
  reason: true,
  state: true,
  askedById: true,
  askedByName: true,
  askedAt: true,
  decidedByName: true,
  decidedAt: true,
  word: true,
} as const satisfies Prisma.AskSelect

type Row = Prisma.AskGetPayload<{ select: typeof askSelect }>

export interface Ask extends Omit<Row, 'wantedOn' | 'group' | 'wantedGroup'> {
  groupCode: string
  wantedOn: Day | null
  wantedGroup: { id: string; code: string; endedOn: Day | null } | null
}

/** The row with days as days. */
export function toAsk({ group, wantedOn, wantedGroup, ...row }: Row): Ask {
  return {
    ...row,
    groupCode: group.code,
    wantedOn: toDay(wantedOn),
    wantedGroup: wantedGroup && { ...wantedGroup, endedOn: toDay(wantedGroup.endedOn) },
  }
}

/** The ask as events carry it: by which group, what is wanted in words' own fields, and whom an answer goes to. */
export function toldOf(
  ask: Pick<Ask, 'id' | 'kind' | 'groupCode' | 'wantedOn' | 'wantedGroup' | 'wantedTitle' | 'askedById'>,
) {
  const { kind, groupCode, wantedOn, wantedGroup, wantedTitle } = ask
  const group = { group: groupCode }
  const to = {
    ...group,
    ask: kind,
    ...(wantedOn ? { dueOn: wantedOn } : {}),
    ...(wantedGroup ? { [kind === 'owner' ? 'responsible' : 'helper']: wantedGroup.code } : {}),
    ...(wantedTitle ? { title: wantedTitle } : {}),
    about: { askId: ask.id, askedById: ask.askedById },
  }
  // The same before and after: it says who asks, and is no change.
  return { from: group, to }
}
