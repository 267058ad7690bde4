import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CommentForm } from '#components/conversation/comment-form.tsx'
import { CommentList } from '#components/conversation/comment-list.tsx'
import { ItemParts } from '#components/conversation/item-parts.tsx'
import { ItemHeader } from '#components/items/item-header.tsx'
import { Live } from '#components/live/live.tsx'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { listOffers } from '#lib/comments/offers.ts'
import { canComment, canReadMarked, isOwnComment } from '#lib/comments/policy.ts'
import { countComments, listComments } from '#lib/comments/queries.ts'
import { whyNotEditComment, whyNotWithdrawComment } from '#lib/comments/rules.ts'
import { VISIBILITIES } from '#lib/items/schema.ts'
import type { Params } from '#lib/params.ts'
import { type ItemParams, readItem } from '../item.ts'
import { writeCommentAction } from './actions.ts'

export async function generateMetadata({ params }: ItemParams): Promise<Metadata> {
  const t = await getTranslations('comments')
  return { title: t('of', { reference: (await params).reference }) }
}

export default async function CommentsPage({
  params,
  searchParams,
}: ItemParams & { searchParams: Promise<Params> }) {
  const [{ actor, acting, item, today, asOf, read }, { before, done }, t] = await Promise.all([
    readItem(params, searchParams),
    searchParams,
    getTranslations('comments'),
  ])
  const { page, counts } = await read(async () => ({
    page: await listComments(actor, item.id, typeof before === 'string' ? before : undefined, today),
    counts: await countComments(actor, item.id),
  }))
  const writes = asOf === null && canComment(actor, item)
  const now = new Date()
  const path = `/items/${item.reference}/comments`
  return (
    <>
      <ItemHeader item={item} today={today} />
      <ItemParts reference={item.reference} current="comments" comments={counts} />
      <DoneNotice done={done} />
      <h2 className="sr-only">{t('title')}</h2>
      {asOf === null && (
        <p className="no-print mb-4 max-w-2xl text-ink-3">{t(writes ? 'lead' : 'readers')}</p>
      )}
      {writes && (
        <CommentForm
          reference={item.reference}
          action={writeCommentAction}
          visibilities={VISIBILITIES.filter((visibility) => canReadMarked(actor, item, visibility))}
          offers={await listOffers(actor, item, today)}
        />
      )}
      <CommentList
        path={path}
        page={page}
        counts={counts}
        ownForms={(comment) => {
          const own = isOwnComment(acting, comment)
          return {
            edit: own && whyNotEditComment(comment, now) === null ? `${path}/${comment.id}/edit` : null,
            withdraw:
              own && whyNotWithdrawComment(comment) === null ? `${path}/${comment.id}/withdraw` : null,
          }
        }}
      />
      <Live reference={item.reference} />
    </>
  )
}
