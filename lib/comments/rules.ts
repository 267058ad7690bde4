// What may happen to a comment now. Each rule answers null, or the key and values of a sentence in messages/ `why`.
import type { Why } from '#lib/errors.ts'

export const EDIT_MINUTES = 15

interface Written {
  createdAt: Date
  withdrawnAt: Date | null
}

/** Editing: for a quarter of an hour; by then others have read it and answered. */
export function whyNotEditComment(comment: Written, now: Date): Why | null {
  if (comment.withdrawnAt) return { key: 'comment_withdrawn' }
  const minutes = (now.getTime() - comment.createdAt.getTime()) / 60_000
  return minutes <= EDIT_MINUTES ? null : { key: 'too_late_to_edit', values: { minutes: EDIT_MINUTES } }
}

export const whyNotWithdrawComment = (comment: Pick<Written, 'withdrawnAt'>): Why | null =>
  comment.withdrawnAt ? { key: 'comment_withdrawn' } : null
