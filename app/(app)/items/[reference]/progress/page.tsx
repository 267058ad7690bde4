import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EvidenceInput } from '#components/items/evidence-input.tsx'
import { HealthFields } from '#components/items/health-fields.tsx'
import { ItemForm, ItemFormPage } from '#components/items/item-form.tsx'
import { LastUpdate } from '#components/items/last-update.tsx'
import { ProgressMore } from '#components/items/progress-more.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { isStaff, readsInternal } from '#lib/actor.ts'
import { canLogProgress, canSetHealth, canSteer, groupsToReportFor } from '#lib/items/policy.ts'
import { whyNotBegin, whyNotLogProgress, whyNotPrepare } from '#lib/items/rules.ts'
import { getLatestUpdate } from '#lib/items/timeline.ts'
import type { Params } from '#lib/params.ts'
import { formTitle, type ItemParams, loadItem } from '../item.ts'
import { logProgressAction } from './actions.ts'

export const generateMetadata = formTitle('progress')

interface Props extends ItemParams {
  searchParams: Promise<Params>
}

export default async function ProgressPage({ params, searchParams }: Props) {
  const [{ actor, item, today }, search, t] = await Promise.all([
    loadItem(params),
    searchParams,
    getTranslations('item'),
  ])
  if (!canLogProgress(actor, item)) notFound()
  const latest = await getLatestUpdate(actor, item.id)
  const steers = canSteer(actor, item)
  const next = [
    ...(whyNotPrepare(item) === null ? ['in_preparation' as const] : []),
    ...(whyNotBegin(item) === null ? ['in_progress' as const] : []),
  ][0]
  return (
    <ItemFormPage item={item} today={today} title={t('form.progress.title')} why={whyNotLogProgress(item)}>
      {latest && <LastUpdate update={latest} />}
      <ItemForm
        item={item}
        action={logProgressAction}
        submit={t('form.progress.submit')}
        buttons={
          latest && (
            <SubmitButton name="noChange" value="on" variant="secondary">
              {t('form.progress.noChange')}
            </SubmitButton>
          )
        }
      >
        <TextArea
          name="text"
          label={t(latest ? 'field.since' : 'field.first')}
          hint={t(latest ? 'form.progress.noChangeHint' : 'field.markdown')}
          rows={5}
          maxLength={20_000}
          required
        />
        {canSetHealth(actor, item) && <HealthFields />}
        {steers && next && (
          <Checkbox
            name="next"
            value={next}
            label={t(`field.next.${next}`)}
            defaultChecked={search.next === next}
          />
        )}
        <EvidenceInput />
        <ProgressMore
          groups={groupsToReportFor(actor, item).map(({ code }) => code)}
          offersTsb={isStaff(actor)}
          visibilities={readsInternal(actor) ? ['register', 'group', 'internal'] : ['register', 'group']}
          offersDeliverable={steers}
        />
      </ItemForm>
    </ItemFormPage>
  )
}
