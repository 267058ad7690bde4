import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FrontDoor } from '#components/people/front-door.tsx'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { getUnsubscription } from '#lib/notifications/settings.ts'
import { unsubscribeAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notifications.unsubscribe'))('title') }
}

interface Props {
  params: Promise<{ token: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

/** Asks before anything changes, says what changed, and offers the way back. */
export default async function UnsubscribePage({ params, searchParams }: Props) {
  const [{ token }, { done }, t, kinds] = await Promise.all([
    params,
    searchParams,
    getTranslations('notifications.unsubscribe'),
    getTranslations('notifications.kind'),
  ])
  const secret = decodeURIComponent(token)
  const found = await getUnsubscription(secret)
  const choose = <LinkButton href="/account/notifications">{t('choose')}</LinkButton>
  if (!found) {
    return (
      <FrontDoor title={t('badTitle')}>
        <p>{t('badText')}</p>
        <div>{choose}</div>
      </FrontDoor>
    )
  }
  const { email, scope } = found
  const stopped = done === 'stopped'
  return (
    <FrontDoor title={t(scope === 'all' ? 'askAll' : 'askKind', { email })}>
      {stopped && <Notice tone="success">{t('done', { email })}</Notice>}
      {done === 'again' && <Notice tone="success">{t('againDone', { email })}</Notice>}
      {scope !== 'all' && <p className="font-medium">{kinds(scope)}</p>}
      <p className="text-ink-2">{t('text')}</p>
      <ActionForm action={unsubscribeAction} className="space-y-5">
        <input type="hidden" name="token" value={secret} />
        <FormActions>
          <SubmitButton
            name="wanted"
            value={stopped ? 'again' : 'stop'}
            variant={stopped ? 'secondary' : 'primary'}
          >
            {t(stopped ? 'again' : 'submit')}
          </SubmitButton>
          {choose}
        </FormActions>
      </ActionForm>
    </FrontDoor>
  )
}
