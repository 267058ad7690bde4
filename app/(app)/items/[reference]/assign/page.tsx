import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AssignedGroups } from '#components/items/assigned-groups.tsx'
import { GroupSelect } from '#components/items/group-select.tsx'
import { ItemForm, ItemFormPage } from '#components/items/item-form.tsx'
import { SuggestedGroups } from '#components/items/suggested-groups.tsx'
import { RadioGroup } from '#components/ui/radio-group.tsx'
import { listGroupChoices, listItemRequests } from '#lib/items/choices.ts'
import { canManageItems } from '#lib/items/policy.ts'
import { whyNotChange } from '#lib/items/rules.ts'
import { formTitle, type ItemParams, loadItem } from '../item.ts'
import { assignGroupAction } from './actions.ts'

export const generateMetadata = formTitle('assign')

export default async function AssignPage({ params }: ItemParams) {
  const [{ actor, item, today }, t] = await Promise.all([loadItem(params), getTranslations('item')])
  if (!canManageItems(actor)) notFound()
  const requests = await listItemRequests(actor, item.id)
  const choices = await listGroupChoices(
    actor,
    requests.map(({ reference }) => reference),
    today,
  )
  return (
    <ItemFormPage
      item={item}
      today={today}
      title={t('form.assign.title')}
      lead={t('form.assign.lead')}
      why={whyNotChange(item)}
    >
      <AssignedGroups item={item} />
      <ItemForm item={item} action={assignGroupAction} submit={t('form.assign.submit')}>
        <SuggestedGroups suggested={choices.suggested} />
        <GroupSelect
          choices={choices}
          preferred={item.leadGroupId === null ? choices.suggested[0]?.code : undefined}
        />
        <RadioGroup
          name="role"
          label={t('field.role')}
          segmented
          required
          defaultValue={item.leadGroupId === null ? 'responsible' : 'collaborating'}
          options={(['responsible', 'collaborating'] as const).map((role) => ({
            value: role,
            label: t(`role.${role}`),
          }))}
        />
      </ItemForm>
    </ItemFormPage>
  )
}
