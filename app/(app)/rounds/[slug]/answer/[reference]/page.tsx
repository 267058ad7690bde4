import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { HealthFields } from '#components/items/health-fields.tsx'
import { LastUpdate } from '#components/items/last-update.tsx'
import { RoundFormPage } from '#components/rounds/round-form.tsx'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { formatDay } from '#components/ui/date-text.tsx'
import { RadioGroup } from '#components/ui/radio-group.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { canSetHealth } from '#lib/items/policy.ts'
import { getItemFacts } from '#lib/items/queries.ts'
import { getLatestUpdate } from '#lib/items/timeline.ts'
import { whyNotAnswer } from '#lib/rounds/answer.ts'
import { canAnswerFor } from '#lib/rounds/policy.ts'
import { loadRound } from '../../round.ts'
import { answerAction } from './actions.ts'

type Props = PageProps<'/rounds/[slug]/answer/[reference]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ reference }, t] = await Promise.all([params, getTranslations('rounds')])
  return { title: t('answerFor', { item: reference }) }
}

export default async function AnswerPage({ params }: Props) {
  const [{ actor, today, round }, { reference }, t, format] = await Promise.all([
    loadRound(params),
    params,
    getTranslations('rounds'),
    getFormatter(),
  ])
  const item = await getItemFacts(actor, reference)
  if (!item || !canAnswerFor(actor, item)) notFound()
  const [latest, why] = await Promise.all([getLatestUpdate(actor, item.id), whyNotAnswer(round, item)])
  const group = item.leadCode ?? ''
  return (
    <RoundFormPage
      round={round}
      today={today}
      title={t('form.answer.title', { group })}
      lead={t('form.answer.lead', { group })}
      why={why}
    >
      <p className="mb-4 text-lg font-medium">
        {item.title} <span className="text-base font-normal text-ink-3">{item.reference}</span>
      </p>
      {latest && <LastUpdate update={latest} />}
      <ActionForm action={answerAction} version={item.version}>
        <input type="hidden" name="slug" value={round.slug} />
        <input type="hidden" name="reference" value={item.reference} />
        <RadioGroup
          name="answer"
          label={t('field.answer')}
          segmented
          required
          defaultValue="update"
          options={[
            { value: 'update', label: t('field.update') },
            {
              value: 'no_change',
              label: item.lastUpdateOn
                ? t('field.no_change', { date: formatDay(format, item.lastUpdateOn) })
                : t('field.no_change_first'),
            },
          ]}
        />
        <TextArea name="text" label={t('field.text')} rows={5} maxLength={20_000} required />
        {canSetHealth(actor, item) && <HealthFields />}
        <FormActions>
          <SubmitButton className="max-sm:flex-1">{t('form.answer.submit')}</SubmitButton>
          <LinkButton href={`/rounds/${round.slug}`} variant="quiet">
            {t('cancel')}
          </LinkButton>
        </FormActions>
      </ActionForm>
    </RoundFormPage>
  )
}
