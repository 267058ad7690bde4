import { useTranslations } from 'next-intl'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import type { FormAction } from '#components/ui/form-client.tsx'
import { RadioGroup } from '#components/ui/radio-group.tsx'
import { Select } from '#components/ui/select.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { MOST_OFFERS, type Offer } from '#lib/comments/offers.ts'
import type { Visibility } from '#lib/generated/prisma/enums.ts'
import { MentionInput } from './mention-input.tsx'

/** Writing a comment: the text, whom it mentions, who reads it. */
export function CommentForm({
  reference,
  action,
  visibilities,
  offers,
}: {
  reference: string
  action: FormAction
  /** Those that the writer reads. */
  visibilities: readonly Visibility[]
  /** To choose from where scripts do not run. */
  offers: readonly Offer[]
}) {
  const t = useTranslations()
  return (
    <ActionForm action={action} className="no-print max-w-2xl space-y-4">
      <input type="hidden" name="reference" value={reference} />
      <MentionField reference={reference} />
      <noscript>
        <Select
          name="also"
          label={t('comments.also')}
          hint={t('comments.alsoHint')}
          empty={t('comments.nobody')}
          options={offers.map(({ typed, name, detail }) => ({
            value: typed,
            label: detail ? `${name}  ${detail}` : name,
          }))}
        />
      </noscript>
      {visibilities.length > 1 ? (
        <RadioGroup
          name="visibility"
          label={t('comments.visibility')}
          segmented
          required
          defaultValue="register"
          options={visibilities.map((value) => ({ value, label: t(`item.visibility.${value}`) }))}
        />
      ) : (
        <input type="hidden" name="visibility" value="register" />
      )}
      <FormActions>
        <SubmitButton className="max-sm:flex-1">{t('comments.send')}</SubmitButton>
      </FormActions>
    </ActionForm>
  )
}

/** The field for the text, with the words for what it offers. */
export function MentionField({
  reference,
  ...comment
}: {
  reference: string
  /** Of a comment that is there already. */
  defaultValue?: string
  visibility?: Visibility
}) {
  const t = useTranslations('comments')
  return (
    <MentionInput
      {...comment}
      reference={reference}
      label={t('text')}
      hint={t('hint')}
      words={{
        offers: t('offers'),
        offered: Array.from({ length: MOST_OFFERS + 1 }, (_, count) => t('offered', { count })),
      }}
    />
  )
}
