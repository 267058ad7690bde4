import { AskLinks } from '#components/asks/ask-links.tsx'
import { OpenAsks } from '#components/asks/open-asks.tsx'
import { OwedNote, SilentNote } from '#components/rounds/owed-note.tsx'
import { type Actor, actsFor } from '#lib/actor.ts'
import type { Ask } from '#lib/asks/load.ts'
import { canAsk, canDecideAsks } from '#lib/asks/policy.ts'
import { whyNotDecide } from '#lib/asks/rules.ts'
import type { Day } from '#lib/dates.ts'
import { waitsFor } from '#lib/items/derived.ts'
import type { ItemFacts } from '#lib/items/facts.ts'
import { canManageItems } from '#lib/items/policy.ts'
import { isOpen } from '#lib/items/states.ts'
import { nextSteps } from '#lib/items/steps.ts'
import type { OwedRound } from '#lib/rounds/owed.ts'
import { canAnswerFor } from '#lib/rounds/policy.ts'
import { StepPanel } from './step-panel.tsx'

/** What the reader may do about the item now: its next steps, the answer owed to a round, what is asked or may be asked for. */
export function WhatToDo({
  item,
  actor,
  today,
  owed,
  isSilent,
  asks,
}: {
  item: ItemFacts
  actor: Actor
  today: Day
  owed: OwedRound | null
  isSilent: boolean
  asks: readonly Ask[]
}) {
  const open = isOpen(item.state)
  const proposals = item.assignments.filter(
    ({ state, groupId }) => open && state === 'proposed' && actsFor(actor, groupId),
  )
  return (
    <div>
      <StepPanel
        item={item}
        offers={nextSteps(actor, item)}
        answers={proposals}
        waits={waitsFor(item, today)}
      />
      {owed && <OwedNote round={owed} item={item} today={today} mayAnswer={canAnswerFor(actor, item)} />}
      {isSilent && <SilentNote />}
      {open && canAsk(actor, item) && !canManageItems(actor) && <AskLinks reference={item.reference} />}
      <OpenAsks
        reference={item.reference}
        asks={asks}
        mayDecide={(ask) => canDecideAsks(actor) && whyNotDecide(ask, actor) === null}
      />
    </div>
  )
}
