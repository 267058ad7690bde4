import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { RadioGroup } from '#components/ui/radio-group.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { isOfficer } from '#lib/actor.ts'
import { FEED_KINDS, FEED_SCOPES } from '#lib/feeds/schema.ts'
import type { Params } from '#lib/params.ts'
import { paramsOf } from '#lib/params.ts'
import { currentDay, requireActor } from '#lib/session.ts'
import { queryOf } from '#lib/views/query.ts'
import { makeFeedLinkAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('feeds'))('makeTitle') }
}

/** From the account, or from a list with its `query`. */
export default async function MakeFeedLinkPage({ searchParams }: { searchParams: Promise<Params> }) {
  const [params, actor, today, t, nav] = await Promise.all([
    searchParams,
    requireActor(),
    currentDay(),
    getTranslations('feeds'),
    getTranslations('nav'),
  ])
  const asked = [params.query].flat()[0]
  const query = asked === undefined ? null : queryOf('items', paramsOf(asked), today)
  const scopes = FEED_SCOPES.filter((scope) => scope !== 'list' || query !== null)
  return (
    <>
      <PageHeader
        title={t('makeTitle')}
        breadcrumb={[
          { label: nav('account'), href: '/account' },
          { label: t('title'), href: '/account/feeds' },
        ]}
        current={t('makeTitle')}
      />
      <ActionForm action={makeFeedLinkAction}>
        {query !== null && <input type="hidden" name="query" value={query} />}
        <RadioGroup
          name="kind"
          label={t('kind')}
          options={FEED_KINDS.map((kind) => ({
            value: kind,
            label: t(`kinds.${kind}`),
            hint: t(`kindHints.${kind}`),
          }))}
          defaultValue={query === null ? 'calendar' : 'feed'}
          required
        />
        <RadioGroup
          name="scope"
          label={t('scope')}
          options={scopes.map((scope) => ({
            value: scope,
            label: t(`scopes.${scope}`),
            ...(scope === 'all' ? {} : { hint: t(`scopeHints.${scope}`) }),
          }))}
          defaultValue={query !== null ? 'list' : isOfficer(actor) ? 'mine' : 'all'}
          required
        />
        <TextInput name="group" label={t('groupField')} hint={t('groupHint')} maxLength={40} />
        <TextInput name="name" label={t('name')} hint={t('nameHint')} maxLength={80} required />
        <FormActions>
          <SubmitButton>{t('submit')}</SubmitButton>
          <LinkButton href="/account/feeds">{t('cancel')}</LinkButton>
        </FormActions>
      </ActionForm>
    </>
  )
}
