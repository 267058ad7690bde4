import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ScopeForm } from '#components/rounds/scope-form.tsx'
import { ScopePreview } from '#components/rounds/scope-preview.tsx'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Section } from '#components/ui/panel.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { DateInput, TextInput } from '#components/ui/text-input.tsx'
import { canRunRounds } from '#lib/rounds/policy.ts'
import { listScopeChoices, previewScope } from '#lib/rounds/preview.ts'
import { readScope } from '#lib/rounds/schema.ts'
import { currentDay, requireActor } from '#lib/session.ts'
import { openRoundAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rounds'))('form.new.title') }
}

/** Two steps on one page: what it covers, with what that asks for; then the meeting, and open. */
export default async function NewRoundPage({ searchParams }: PageProps<'/rounds/new'>) {
  const [actor, today, search, t] = await Promise.all([
    requireActor(),
    currentDay(),
    searchParams,
    getTranslations('rounds'),
  ])
  if (!canRunRounds(actor)) notFound()
  const scope = readScope(search)
  const [choices, preview] = await Promise.all([listScopeChoices(today), previewScope(scope)])
  const kept = { communiques: scope.communiqueIds, themes: scope.themeIds, groups: scope.groupIds }
  const title = t('form.new.title')
  return (
    <>
      <PageHeader title={title} breadcrumb={[{ label: t('title'), href: '/rounds' }]} current={title} />
      <div className="grid max-w-6xl gap-x-10 gap-y-8 lg:grid-cols-2">
        <Section title={t('scopeTitle')} className="">
          <ScopeForm choices={choices} scope={scope} />
          <div className="mt-4">
            <ScopePreview preview={preview} />
          </div>
        </Section>
        <Section title={t('meetingTitle')} className="">
          <ActionForm action={openRoundAction}>
            {Object.entries(kept).flatMap(([name, ids]) =>
              ids.map((id) => <input key={id} type="hidden" name={name} value={id} />),
            )}
            <TextInput
              name="meetingName"
              label={t('field.meetingName')}
              hint={t('field.meetingNameHint')}
              maxLength={120}
              required
            />
            <div className="grid gap-5 sm:grid-cols-2">
              <DateInput name="meetingFrom" label={t('field.meetingFrom')} required />
              <DateInput name="meetingTo" label={t('field.meetingTo')} />
            </div>
            <TextInput name="place" label={t('field.place')} maxLength={120} />
            <DateInput name="dueOn" label={t('field.dueOn')} min={today} required />
            <TextArea name="note" label={t('field.note')} hint={t('field.noteHint')} maxLength={4000} />
            <FormActions>
              <SubmitButton className="max-sm:flex-1">{t('form.new.submit')}</SubmitButton>
              <LinkButton href="/rounds" variant="quiet">
                {t('cancel')}
              </LinkButton>
            </FormActions>
          </ActionForm>
        </Section>
      </div>
    </>
  )
}
