import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import type { FormAction } from '#components/ui/form-client.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { Comment } from '#lib/comments/queries.ts'

/** A form by which an author changes a comment: its fields, the button that sends it, and the way back. */
export function OwnCommentForm({
  reference,
  comment,
  action,
  submit,
  children,
}: {
  reference: string
  comment: Comment
  action: FormAction
  submit: string
  children: ReactNode
}) {
  const t = useTranslations('item')
  return (
    <ActionForm action={action} version={comment.version}>
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="commentId" value={comment.id} />
      {children}
      <FormActions>
        <SubmitButton className="max-sm:flex-1">{submit}</SubmitButton>
        <LinkButton href={`/items/${reference}/comments#c-${comment.id}`} variant="quiet">
          {t('cancel')}
        </LinkButton>
      </FormActions>
    </ActionForm>
  )
}
