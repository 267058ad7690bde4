// Keys of mails and of what is due: the same key has its effect once, whoever comes to it first.

/** The call of a round, to one person. */
export const callKey = (roundId: string, personId: string) => `call:${roundId}:${personId}`

/** A digest, by the person's day on which it was due. */
export const digestKey = (pace: 'daily' | 'weekly', personId: string, day: string) =>
  `digest:${pace}:${personId}:${day}`

/** What is told at once, by the first notification in it. */
export const atOnceKey = (notificationId: string) => `notification:${notificationId}`

/** What staff reminded a person of by hand, in one act. */
export const reminderKey = (roundId: string, personId: string, at: Date) =>
  `reminder:${roundId}:${personId}:${at.toISOString()}`

/** Of one group: who takes the item over is asked anew. */
export const dueKey = (itemId: string, groupId: string) => `due:${itemId}:${groupId}`
export const silentKey = (itemId: string, groupId: string) => `silent:${itemId}:${groupId}`

/** The group that a reminder of an item asks. */
export const askedIn = (key: string): string | undefined => key.split(':')[2]

/** Staff are told of something of which nobody could be reminded. */
export const unaskedKey = (key: string) => `${key}:unasked`
export const isUnasked = (key: string): boolean => key.endsWith(':unasked')

export const owedKey = (roundId: string, groupId: string) => `round:${roundId}:${groupId}`
