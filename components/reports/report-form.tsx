import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { CheckboxGroup } from '#components/ui/checkbox.tsx'
import type { FormAction } from '#components/ui/form-client.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { DateInput, TextInput } from '#components/ui/text-input.tsx'
import { type ReportFields, SECTIONS, type SectionKey } from '#lib/reports/options.ts'

export interface ReportChoices {
  communiques: readonly { id: string; title: string }[]
  groups: readonly { id: string; code: string }[]
}

export interface ReportValues {
  sections: readonly SectionKey[]
  communiqueIds: readonly string[]
  groupIds: readonly string[]
  sinceOn: string | null
  fields: ReportFields
}

/** What a report is of (`children`), what it holds, and what its cover says. */
export function ReportForm({
  action,
  version,
  values,
  choices,
  submit,
  cancel,
  children,
}: {
  action: FormAction
  version?: number
  values: ReportValues
  choices: ReportChoices
  submit: string
  cancel: string
  children: ReactNode
}) {
  const t = useTranslations('reports')
  return (
    <ActionForm action={action} version={version} className="max-w-2xl space-y-8">
      <Part title={t('form.of')}>
        {children}
        <DateInput
          name="sinceOn"
          label={t('form.since')}
          hint={t('form.sinceHint')}
          defaultValue={values.sinceOn ?? undefined}
        />
        <CheckboxGroup
          name="sections"
          label={t('form.sections')}
          options={SECTIONS.map((section) => ({ value: section, label: t(`doc.${section}`) }))}
          defaultValues={values.sections}
        />
        <CheckboxGroup
          name="communiques"
          label={t('form.communiques')}
          hint={t('form.communiquesHint')}
          options={choices.communiques.map(({ id, title }) => ({ value: id, label: title }))}
          defaultValues={values.communiqueIds}
        />
        <CheckboxGroup
          name="groups"
          label={t('form.groups')}
          hint={t('form.groupsHint')}
          options={choices.groups.map(({ id, code }) => ({ value: id, label: code }))}
          defaultValues={values.groupIds}
        />
      </Part>
      <Part title={t('form.cover')}>
        <CoverFields fields={values.fields} />
      </Part>
      <FormActions>
        <SubmitButton>{submit}</SubmitButton>
        <LinkButton href={cancel}>{t('form.cancel')}</LinkButton>
      </FormActions>
    </ActionForm>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="space-y-5">
      <h2 className="text-[0.9375rem] font-semibold">{title}</h2>
      {children}
    </section>
  )
}

function CoverFields({ fields }: { fields: ReportFields }) {
  const t = useTranslations('reports.form')
  const text = (name: keyof ReportFields, maxLength: number, hint?: string) => (
    <TextInput
      name={name}
      label={t(name)}
      hint={hint}
      maxLength={maxLength}
      autoComplete="off"
      defaultValue={fields[name] ?? undefined}
    />
  )
  return (
    <>
      <TextInput name="title" label={t('title')} maxLength={200} required defaultValue={fields.title} />
      {text('tdNumber', 40, t('tdNumberHint'))}
      {text('place', 120)}
      <div className="grid gap-5 sm:grid-cols-2">
        <DateInput
          name="meetingFrom"
          label={t('meetingFrom')}
          defaultValue={fields.meetingFrom ?? undefined}
        />
        <DateInput name="meetingTo" label={t('meetingTo')} defaultValue={fields.meetingTo ?? undefined} />
      </div>
      {text('contactName', 200)}
      <div className="grid gap-5 sm:grid-cols-2">
        {text('contactPhone', 60)}
        <TextInput
          name="contactEmail"
          label={t('contactEmail')}
          type="email"
          maxLength={200}
          autoComplete="off"
          defaultValue={fields.contactEmail}
        />
      </div>
      {text('purpose', 200, t('purposeHint'))}
      <TextArea
        name="abstract"
        label={t('abstract')}
        hint={t('abstractHint')}
        rows={3}
        defaultValue={fields.abstract}
      />
      <TextArea
        name="action"
        label={t('action')}
        hint={t('actionHint')}
        rows={3}
        defaultValue={fields.action}
      />
    </>
  )
}
