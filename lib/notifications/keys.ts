// Keys of mails and of what is due: the same key has its effect once, whoever comes to it first.

/** The call of a round, to one person. */
export const callKey = (roundId: string, personId: string) => `call:${roundId}:${personId}`

/** A digest, by the person's day on which it was due. */
export const digestKey = (pace: 'daily' | 'weekly', personId: string, day: string) =>
  `digest:${pace}:${personId}:${day}`

/** What is told at once, by the first notification in it. */
export const atOnceKey = (notificationId: string) => `notification:${notificationId}`

/** A reminder that staff sent by hand. */
export const reminderKey = (reminderId: string) => `reminder:${reminderId}`

export const dueKey = (itemId: string) => `due:${itemId}`
export const silentKey = (itemId: string) => `silent:${itemId}`
export const owedKey = (roundId: string, groupId: string) => `round:${roundId}:${groupId}`
