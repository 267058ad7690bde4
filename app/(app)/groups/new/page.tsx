import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Select } from '#components/ui/select.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { choosePeriod, listPeriods } from '#lib/groups/periods.ts'
import { canManageGroups } from '#lib/groups/policy.ts'
import { GROUP_KINDS } from '#lib/groups/schema.ts'
import { currentDay, requireActor } from '#lib/session.ts'
import { foundGroupAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('groups'))('found') }
}

type Search = Promise<Record<string, string | string[] | undefined>>

export default async function FoundGroupPage({ searchParams }: { searchParams: Search }) {
  const actor = await requireActor()
  if (!canManageGroups(actor)) notFound()
  const [t, periods, { period: wanted }] = await Promise.all([
    getTranslations('groups'),
    listPeriods(),
    searchParams,
  ])
  const period = choosePeriod(periods, String(wanted), await currentDay())
  const kinds = GROUP_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))
  return (
    <>
      <PageHeader
        title={t('found')}
        breadcrumb={[{ label: t('title'), href: '/groups' }]}
        current={t('found')}
      />
      <ActionForm action={foundGroupAction}>
        <Select
          name="periodId"
          label={t('studyPeriod')}
          options={periods.map(({ id, code }) => ({ value: id, label: code }))}
          defaultValue={period?.id}
          required
        />
        <TextInput
          name="code"
          label={t('code')}
          hint={t('codeHint')}
          autoComplete="off"
          maxLength={40}
          required
        />
        <Select name="kind" label={t('kindField')} options={kinds} defaultValue="question" required />
        <TextInput name="parent" label={t('partOf')} hint={t('parentHint')} autoComplete="off" />
        <TextInput name="title" label={t('titleField')} maxLength={300} required />
        <Checkbox name="toBeConfirmed" label={t('toBeConfirmedField')} />
        <TextArea name="mandate" label={t('mandate')} hint={t('mandateHint')} maxLength={2000} />
        <FormActions>
          <SubmitButton>{t('foundSubmit')}</SubmitButton>
          <LinkButton href="/groups">{t('cancel')}</LinkButton>
        </FormActions>
      </ActionForm>
    </>
  )
}
