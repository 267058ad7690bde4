import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { InboxList } from '#components/notifications/inbox-list.tsx'
import { ActionForm } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { formatDay } from '#components/ui/date-text.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import { idField } from '#lib/form-fields.ts'
import { KEPT_DAYS } from '#lib/notifications/forget.ts'
import { countUnread, getInbox } from '#lib/notifications/inbox.ts'
import { currentDay, requireActor } from '#lib/session.ts'
import { markReadAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notifications'))('title') }
}

type Search = Promise<Record<string, string | string[] | undefined>>

export default async function InboxPage({ searchParams }: { searchParams: Search }) {
  const [actor, today, search, words, t, format] = await Promise.all([
    ...([requireActor(), currentDay(), searchParams] as const),
    ...([getTranslations(), getTranslations('notifications'), getFormatter()] as const),
  ])
  const unread = search.show === 'unread'
  const after = idField.safeParse(search.after).data ?? null
  const [{ things, until, next }, count] = await Promise.all([
    getInbox(actor, { unread, after }),
    countUnread(actor),
  ])
  const reading = { say: words, day: (day: string) => formatDay(format, day), today }
  const onward =
    next && `/inbox?${new URLSearchParams({ ...(unread ? { show: 'unread' } : {}), after: next })}`
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={<LinkButton href="/account/notifications">{t('settings.title')}</LinkButton>}
      />
      <Tabs
        label={t('title')}
        tabs={[
          { label: t('all'), href: '/inbox', current: !unread },
          { label: t('unread'), href: '/inbox?show=unread', current: unread, count },
        ]}
      />
      {things.length === 0 ? (
        <EmptyState
          title={t(unread ? 'allRead' : 'emptyTitle')}
          action={<LinkButton href="/items">{t('emptyAction')}</LinkButton>}
        >
          {t('emptyText')}
        </EmptyState>
      ) : (
        <ActionForm action={markReadAction} className="max-w-3xl">
          {until && count > 0 && (
            <p className="mb-2 text-end">
              <input type="hidden" name="until" value={until.toISOString()} />
              <SubmitButton name="thing" value="all" variant="quiet" size="small">
                {t('markAll')}
              </SubmitButton>
            </p>
          )}
          <InboxList things={things} reading={reading} />
        </ActionForm>
      )}
      <Pager next={onward} />
      {things.length > 0 && <p className="mt-6 text-sm text-ink-3">{t('kept', { days: KEPT_DAYS })}</p>}
    </>
  )
}
