import { useFormatter, useTranslations } from 'next-intl'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { formatDay } from '#components/ui/date-text.tsx'
import type { FormAction } from '#components/ui/form-client.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { DateInput, TextInput } from '#components/ui/text-input.tsx'
import { isDay } from '#lib/dates.ts'
import { areComplete } from '#lib/meetings/facts.ts'
import type { ReviewPage } from '#lib/meetings/queries.ts'

/** The meeting's and the document's facts, to confirm; open until everything needed is there. */
export function FactsForm({ review, action }: { review: ReviewPage; action: FormAction }) {
  const t = useTranslations('review')
  const format = useFormatter()
  const { facts } = review
  const complete = areComplete(facts)
  return (
    <details open={!complete} className="rounded-panel border border-line">
      <summary className="flex flex-wrap items-baseline gap-x-3 px-5 py-3">
        <span className="font-semibold">{complete ? t('facts') : t('factsMissing')}</span>
        <span className="text-ink-3">
          {[
            facts.name,
            isDay(facts.heldOn) && formatDay(format, facts.heldOn),
            facts.city,
            facts.country,
            facts.prefix,
            facts.tdNumber,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </summary>
      <div className="px-5 pb-5">
        <ActionForm action={action} version={review.version} className="max-w-4xl space-y-5">
          <input type="hidden" name="importId" value={review.id} />
          <Fields review={review} />
          <FormActions>
            <SubmitButton>{t('factsFields.save')}</SubmitButton>
          </FormActions>
        </ActionForm>
      </div>
    </details>
  )
}

function Fields({ review: { facts, registered } }: { review: ReviewPage }) {
  const t = useTranslations('review.factsFields')
  return (
    <div className="grid gap-x-6 gap-y-5 md:grid-cols-2">
      <TextInput name="name" label={t('name')} required defaultValue={facts.name} />
      <TextInput name="title" label={t('title')} required defaultValue={facts.title} />
      <DateInput name="heldOn" label={t('heldOn')} required defaultValue={facts.heldOn} />
      <TextInput
        name="tdNumber"
        label={t('tdNumber')}
        placeholder={t('tdHint')}
        defaultValue={facts.tdNumber}
      />
      <TextInput name="city" label={t('city')} required defaultValue={facts.city} />
      <TextInput name="country" label={t('country')} defaultValue={facts.country} />
      <TextInput
        name="prefix"
        label={t('prefix')}
        hint={registered ? t('prefixFixed') : t('prefixHint')}
        required
        readOnly={registered !== null}
        defaultValue={facts.prefix}
      />
      <TextInput name="slug" label={t('slug')} hint={t('slugHint')} required defaultValue={facts.slug} />
      <TextArea name="hosts" label={t('hosts')} hint={t('perLine')} defaultValue={facts.hosts.join('\n')} />
      <TextArea
        name="organizations"
        label={t('organizations')}
        hint={t('perLine')}
        defaultValue={facts.organizations.join('\n')}
      />
      <TextInput
        name="officialUrl"
        type="url"
        label={t('officialUrl')}
        defaultValue={facts.officialUrl ?? ''}
      />
    </div>
  )
}
