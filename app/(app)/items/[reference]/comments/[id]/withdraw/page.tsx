import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OwnCommentForm } from '#components/conversation/own-comment-form.tsx'
import { WrittenText } from '#components/conversation/written-text.tsx'
import { ItemFormPage } from '#components/items/item-form.tsx'
import { whyNotWithdrawComment } from '#lib/comments/rules.ts'
import { type CommentParams, loadOwnComment } from '../comment.ts'
import { withdrawCommentAction } from './actions.ts'

export async function generateMetadata({ params }: CommentParams): Promise<Metadata> {
  const t = await getTranslations('comments.form')
  return { title: `${t('withdraw.title')} ${(await params).reference}` }
}

export default async function WithdrawCommentPage({ params }: CommentParams) {
  const [{ item, today, comment }, t] = await Promise.all([
    loadOwnComment(params),
    getTranslations('comments.form.withdraw'),
  ])
  return (
    <ItemFormPage
      item={item}
      today={today}
      title={t('title')}
      lead={t('lead')}
      why={whyNotWithdrawComment(comment)}
    >
      <OwnCommentForm
        reference={item.reference}
        comment={comment}
        action={withdrawCommentAction}
        submit={t('submit')}
      >
        <div className="border-s-3 border-line ps-4 text-ink-2">
          <WrittenText>{comment.now?.text ?? ''}</WrittenText>
        </div>
      </OwnCommentForm>
    </ItemFormPage>
  )
}
