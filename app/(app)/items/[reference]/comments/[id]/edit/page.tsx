import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MentionField } from '#components/conversation/comment-form.tsx'
import { OwnCommentForm } from '#components/conversation/own-comment-form.tsx'
import { ItemFormPage } from '#components/items/item-form.tsx'
import { whyNotEditComment } from '#lib/comments/rules.ts'
import { type CommentParams, loadOwnComment } from '../comment.ts'
import { editCommentAction } from './actions.ts'

export async function generateMetadata({ params }: CommentParams): Promise<Metadata> {
  const t = await getTranslations('comments.form')
  return { title: `${t('edit.title')} ${(await params).reference}` }
}

export default async function EditCommentPage({ params }: CommentParams) {
  const [{ item, today, comment }, t] = await Promise.all([
    loadOwnComment(params),
    getTranslations('comments.form.edit'),
  ])
  return (
    <ItemFormPage
      item={item}
      today={today}
      title={t('title')}
      lead={t('lead')}
      why={whyNotEditComment(comment, new Date())}
    >
      <OwnCommentForm
        reference={item.reference}
        comment={comment}
        action={editCommentAction}
        submit={t('submit')}
      >
        <MentionField
          reference={item.reference}
          defaultValue={comment.now?.text}
          visibility={comment.visibility}
        />
      </OwnCommentForm>
    </ItemFormPage>
  )
}
