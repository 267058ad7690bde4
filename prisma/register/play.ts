// Plays the state of play: each act in order of time, by its person, through the application's own mutations.
import { addDays, type Day } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { acceptAssignment, declineAssignment } from '#lib/items/assign.ts'
import { addDeliverable } from '#lib/items/deliverables.ts'
import { setDueDate } from '#lib/items/edit.ts'
import { holdItem } from '#lib/items/hold.ts'
import { nameHolder } from '#lib/items/holder.ts'
import { prepareItem } from '#lib/items/prepare.ts'
import { logProgress } from '#lib/items/progress.ts'
import { submitItem } from '#lib/items/submit.ts'
import { verifyItem } from '#lib/items/verify.ts'
import type { Call } from '#lib/mutation.ts'
import { respondToRequest } from '#lib/requests/mutations.ts'
import type { DemoPerson } from './people.ts'
import { performRound, roundsOfPlay } from './rounds.ts'
import { type Act, stateOfPlay } from './state-of-play.ts'

export interface Stage {
  prefix: string
  today: Day
  ids: Record<DemoPerson, string>
  callAs: (person: DemoPerson, day: Day) => Promise<Call>
}

/** Plays everything up to today. */
export async function play(stage: Stage): Promise<void> {
  const scenes = [
    ...Object.entries(stateOfPlay).flatMap(([number, steps]) =>
      steps.map(([daysAgo, by, act]) => ({
        ...{ daysAgo, by },
        perform: (call: Call) => perform(call, stage, `${stage.prefix}-${number.padStart(2, '0')}`, act),
      })),
    ),
    ...roundsOfPlay.map(([daysAgo, by, act]) => ({
      ...{ daysAgo, by },
      perform: (call: Call) => performRound(call, stage.today, act),
    })),
  ]
  // Those of one day in the order in which they are written: items by number, then rounds.
  for (const scene of scenes.toSorted((a, b) => b.daysAgo - a.daysAgo)) {
    await scene.perform(await stage.callAs(scene.by, addDays(stage.today, -scene.daysAgo)))
  }
}

async function perform(call: Call, stage: Stage, reference: string, act: Act): Promise<void> {
  if (act.do === 'respond') {
    const of = await db.request.findUniqueOrThrow({
      where: { reference },
      select: { reference: true, version: true },
    })
    await respondToRequest(call, { ...of, response: act.response, reason: act.reason ?? '' })
    return
  }
  const item = await db.actionItem.findUniqueOrThrow({
    where: { reference: `${reference}-1` },
    select: {
      reference: true,
      version: true,
      lead: { select: { code: true } },
      assignments: { select: { id: true, state: true, group: { select: { code: true } } } },
    },
  })
  const { version } = item
  const of = { reference: item.reference, version }
  const lead = item.lead?.code ?? ''
  const assignmentOf = (group: string) =>
    item.assignments.find((assignment) => assignment.group.code === group && assignment.state === 'proposed')
      ?.id ?? ''
  const rows = (evidence: [string, string][] = []) => ({
    evidence: evidence.map(([document]) => document),
    shows: evidence.map(([, shows]) => shows),
  })
  switch (act.do) {
    case 'accept':
      return done(acceptAssignment(call, { ...of, assignmentId: assignmentOf(act.group ?? lead) }))
    case 'decline':
      return done(
        declineAssignment(call, { ...of, assignmentId: assignmentOf(act.group), reason: act.reason }),
      )
    case 'due':
      return done(
        setDueDate(call, { ...of, dueOn: addDays(stage.today, act.inDays), reason: act.reason ?? '' }),
      )
    case 'prepare':
      return done(prepareItem(call, of))
    case 'progress':
      return done(
        logProgress(call, {
          ...of,
          text: act.text,
          health: act.health ?? null,
          healthCause: act.cause ?? '',
          visibility: act.visibility ?? 'register',
          group: act.group ?? lead,
          noChange: act.noChange ?? false,
          next: act.next ?? null,
          ...rows(act.evidence),
        }),
      )
    case 'deliverable':
      return done(
        addDeliverable(call, {
          ...of,
          kind: act.kind,
          identifier: act.identifier,
          title: act.title,
          url: null,
          plannedOn: act.plannedInDays === undefined ? null : addDays(stage.today, act.plannedInDays),
          reachedOn: act.reachedDaysAgo === undefined ? null : addDays(stage.today, -act.reachedDaysAgo),
          approval: act.reachedDaysAgo === undefined ? 'in_development' : 'approved',
        }),
      )
    case 'holder':
      return done(nameHolder(call, { ...of, personId: stage.ids[act.person] }))
    case 'hold':
      return done(
        holdItem(call, { ...of, reason: act.reason, reviewOn: addDays(stage.today, act.reviewInDays) }),
      )
    case 'submit':
      return done(submitItem(call, { ...of, text: act.text, ...rows(act.evidence) }))
    case 'verify':
      return done(verifyItem(call, { ...of, comment: act.comment }))
  }
}

const done = (mutation: Promise<unknown>) => mutation.then(() => undefined)
