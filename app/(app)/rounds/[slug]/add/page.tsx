import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ReferenceInput } from '#components/items/reference-input.tsx'
import { RoundForm, RoundFormPage } from '#components/rounds/round-form.tsx'
import { CheckboxGroup } from '#components/ui/checkbox.tsx'
import { canRunRounds } from '#lib/rounds/policy.ts'
import { listLaterItems } from '#lib/rounds/preview.ts'
import { whyNotRun } from '#lib/rounds/rules.ts'
import { EVERYTHING } from '#lib/rounds/scope.ts'
import { formTitle, loadRound, type RoundParams } from '../round.ts'
import { addItemsAction } from './actions.ts'

export const generateMetadata = formTitle('add')

export default async function AddItemsPage({ params }: RoundParams) {
  const [{ actor, today, round }, t] = await Promise.all([loadRound(params), getTranslations('rounds')])
  if (!canRunRounds(actor)) notFound()
  const [later, all] = await Promise.all([listLaterItems(round), listLaterItems(EVERYTHING)])
  return (
    <RoundFormPage
      round={round}
      today={today}
      title={t('form.add.title')}
      lead={t('form.add.lead')}
      why={whyNotRun(round)}
    >
      <RoundForm round={round} action={addItemsAction} submit={t('form.add.submit')}>
        {later.length > 0 && (
          <CheckboxGroup
            name="items"
            label={t('field.items')}
            options={later.map(({ reference, title, code }) => ({
              value: reference,
              label: `${reference} ${title}`,
              hint: code,
            }))}
            defaultValues={later.map(({ reference }) => reference)}
          />
        )}
        <ReferenceInput
          name="moreItem"
          label={t('field.moreItem')}
          choices={all}
          required={later.length === 0}
        />
      </RoundForm>
    </RoundFormPage>
  )
}
