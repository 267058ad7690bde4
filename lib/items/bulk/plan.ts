// A change, ready for any item: whether it is so already, why it may not be, what it makes of it; and the act of the item's own form.
import { addDays, type Day } from '#lib/dates.ts'
import type { Tx } from '#lib/db.ts'
import { invalidField, type Why } from '#lib/errors.ts'
import type { Call } from '#lib/mutation.ts'
import { findThemes } from '#lib/themes/find.ts'
import { assignGroup } from '../assign.ts'
import type { OfItem } from '../change.ts'
import { editItem, setDueDate } from '../edit.ts'
import { findGroup } from '../find-group.ts'
import { holdItem, resumeItem } from '../hold.ts'
import { nameHolder } from '../holder.ts'
import { setPriority } from '../priority.ts'
import {
  whyNotAssign,
  whyNotChange,
  whyNotHold,
  whyNotNameHolder,
  whyNotResume,
  whyNotReviewOn,
} from '../rules.ts'
import { stateAfter } from '../states.ts'
import type { BulkItem } from './load.ts'
import type { Change } from './schema.ts'

/** A field's values, as events write them. */
export type Values = Record<string, string | string[] | boolean | null>

export interface Plan {
  /** Sentence of messages/ `bulk.done` about what was done; `day` is a calendar day. */
  told: { key: string; values: Record<string, string | number> }
  isSo: (item: BulkItem) => boolean
  /** The rule that the act asks too. */
  whyNot: (item: BulkItem) => Why | null
  edit: (item: BulkItem) => { from: Values; to: Values }
  act: (call: Call, item: BulkItem) => Promise<unknown>
}

/** Throws `invalid` where the change names what is not there. */
export async function planOf(client: Tx, change: Change, today: Day): Promise<Plan> {
  switch (change.change) {
    case 'due': {
      const { dueOn } = change
      return {
        told: dueOn ? { key: 'due', values: { day: dueOn } } : { key: 'due_cleared', values: {} },
        ...dueTo(() => dueOn, whyNotChange),
      }
    }
    case 'shift': {
      const { days } = change
      return {
        told: { key: days > 0 ? 'later' : 'earlier', values: { days: Math.abs(days) } },
        ...dueTo(
          ({ dueOn }) => dueOn && addDays(dueOn, days),
          (item) => whyNotChange(item) ?? (item.dueOn ? null : { key: 'no_due_date' }),
        ),
        isSo: () => false,
      }
    }
    case 'title': {
      const { title } = change
      return {
        told: { key: 'title', values: {} },
        isSo: (item) => item.title === title,
        whyNot: () => null,
        edit: (item) => ({ from: { title: item.title }, to: { title } }),
        act: (call, item) =>
          editItem(call, {
            ...of(item),
            title,
            summary: item.summary,
            themes: item.themes.map(({ id }) => id),
          }),
      }
    }
    case 'themes': {
      const themes = await findThemes(client, change.themes)
      return { told: { key: 'themes', values: {} }, ...themesTo(() => themes) }
    }
    case 'theme_add': {
      const [theme] = await findThemes(client, [change.addTheme])
      return {
        told: { key: 'theme_add', values: { theme: theme?.name ?? '' } },
        ...themesTo(({ themes }) => [
          ...themes.filter(({ id }) => id !== theme?.id),
          ...(theme ? [theme] : []),
        ]),
      }
    }
    case 'theme_remove': {
      const [theme] = await findThemes(client, [change.removeTheme])
      return {
        told: { key: 'theme_remove', values: { theme: theme?.name ?? '' } },
        ...themesTo(({ themes }) => themes.filter(({ id }) => id !== theme?.id)),
      }
    }
    case 'lead': {
      const group = await findGroup(client, 'lead', change.lead, today)
      return {
        told: { key: 'lead', values: { group: group.code } },
        isSo: ({ leadGroupId }) => leadGroupId === group.id,
        whyNot: (item) => whyNotAssign(item, group, 'responsible', today),
        edit: ({ leadCode }) => ({ from: { group: leadCode }, to: { group: group.code } }),
        act: (call, item) => assignGroup(call, { ...of(item), group: group.code, role: 'responsible' }),
      }
    }
    case 'flag': {
      const priority = change.flag === 'yes'
      return {
        told: { key: priority ? 'flag' : 'flag_off', values: {} },
        isSo: (item) => item.priority === priority,
        whyNot: () => null,
        edit: (item) => ({ from: { priority: item.priority }, to: { priority } }),
        act: (call, item) => setPriority(call, { ...of(item), priority }),
      }
    }
    case 'hold': {
      const { reason, reviewOn } = change
      return {
        told: { key: 'hold', values: { day: reviewOn } },
        isSo: () => false,
        whyNot: (item) => whyNotHold(item) ?? whyNotReviewOn(reviewOn, today),
        edit: ({ state }) => ({ from: { state }, to: { state: 'on_hold', reviewOn } }),
        act: (call, item) => holdItem(call, { ...of(item), reason, reviewOn }),
      }
    }
    case 'resume':
      return {
        told: { key: 'resume', values: {} },
        isSo: () => false,
        whyNot: whyNotResume,
        edit: (item) => ({ from: { state: item.state }, to: { state: stateAfter('resume', item) } }),
        act: (call, item) => resumeItem(call, of(item)),
      }
    case 'holder': {
      const { personId } = change
      const person = await client.person.findFirst({
        where: { id: personId, deactivatedAt: null },
        select: { name: true },
      })
      const name = person?.name ?? invalidField('personId', 'personUnknown')
      return {
        told: { key: 'holder', values: { person: name } },
        isSo: ({ holderId }) => holderId === personId,
        whyNot: whyNotNameHolder,
        edit: ({ holderName }) => ({ from: { holder: holderName }, to: { holder: name } }),
        act: (call, item) => nameHolder(call, { ...of(item), personId }),
      }
    }
  }
}

const of = ({ reference, version }: BulkItem): OfItem => ({ reference, version })

type Parts = Omit<Plan, 'told'>

const dueTo = (day: (item: BulkItem) => Day | null, whyNot: Plan['whyNot']): Parts => ({
  isSo: (item) => item.dueOn === day(item),
  whyNot,
  edit: (item) => ({ from: { dueOn: item.dueOn }, to: { dueOn: day(item) } }),
  act: (call, item) => setDueDate(call, { ...of(item), dueOn: day(item), reason: '' }),
})

function themesTo(wanted: (item: BulkItem) => { id: string; name: string }[]): Parts {
  const ids = (themes: { id: string }[]) => themes.map(({ id }) => id).sort()
  const names = (themes: { name: string }[]) => themes.map(({ name }) => name).sort()
  return {
    isSo: (item) => ids(item.themes).join() === ids(wanted(item)).join(),
    whyNot: () => null,
    edit: (item) => ({ from: { themes: names(item.themes) }, to: { themes: names(wanted(item)) } }),
    act: (call, item) =>
      editItem(call, { ...of(item), title: item.title, summary: item.summary, themes: ids(wanted(item)) }),
  }
}
