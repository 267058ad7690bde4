import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import type { FormAction } from '#components/ui/form-client.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { groupPath } from '#lib/groups/path.ts'
import type { GroupDetails } from '#lib/groups/queries.ts'

/** A form about one group: where one is, one heading, the fields. */
export function GroupForm({
  group,
  period,
  title,
  action,
  children,
}: {
  group: GroupDetails
  period: string | null
  title: string
  action: FormAction
  children: ReactNode
}) {
  const t = useTranslations('groups')
  const path = groupPath(group.slug, period)
  const crumbs = [
    { label: t('title'), href: '/groups' },
    { label: group.code, href: path },
  ]
  return (
    <>
      <PageHeader title={title} breadcrumb={crumbs} current={title} />
      <ActionForm action={action} version={group.version}>
        <input type="hidden" name="groupId" value={group.id} />
        {children}
        <FormActions>
          <SubmitButton>{t('save')}</SubmitButton>
          <LinkButton href={path}>{t('cancel')}</LinkButton>
        </FormActions>
      </ActionForm>
    </>
  )
}
