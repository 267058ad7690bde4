// What the forms about calendars and feeds hold.
import { z } from 'zod'
import { idField, optionalText, requiredText, versionField } from '#lib/form-fields.ts'

export const FEED_KINDS = ['calendar', 'feed'] as const
/** What a link reads: the person's own items, a group's, all, or those of the list that the form was opened from. */
export const FEED_SCOPES = ['mine', 'group', 'all', 'list'] as const
export type FeedKind = (typeof FEED_KINDS)[number]
export type FeedScope = (typeof FEED_SCOPES)[number]

export const makeFeedLinkSchema = z.object({
  kind: z.enum(FEED_KINDS, 'required'),
  scope: z.enum(FEED_SCOPES, 'required'),
  /** Code of the group, for that scope. */
  group: optionalText(40),
  /** The query string of the list, for that scope. */
  query: z.string().max(4000, 'tooLong').default(''),
  name: requiredText(80),
})
export type MakeFeedLink = z.output<typeof makeFeedLinkSchema>

export const feedLinkSchema = z.object({ linkId: idField, version: versionField })
export type OfFeedLink = z.output<typeof feedLinkSchema>
