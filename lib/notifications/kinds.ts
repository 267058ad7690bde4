// The kinds of notification, and the reasons for which somebody gets one.
import { NotificationKind, NotificationReason } from '#lib/generated/prisma/enums.ts'

/** What is told first when one act concerns a person in several ways: the order of the database's own list. */
export const KINDS = Object.values(NotificationKind)

/** The strongest first. */
export const REASONS = Object.values(NotificationReason)

export type { NotificationKind, NotificationReason }
