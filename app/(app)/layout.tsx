import { cookies } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Commands } from '#components/palette/commands.tsx'
import type { Place } from '#components/shell/navigation.tsx'
import { Shell } from '#components/shell/shell.tsx'
import { type Actor, isAdmin, isOfficer, isStaff } from '#lib/actor.ts'
import { countPlaces } from '#lib/home/counts.ts'
import { canSeeMail } from '#lib/mail/policy.ts'
import { countUnread } from '#lib/notifications/inbox.ts'
import { asOfAsked } from '#lib/reading.ts'
import { currentDay, requireActor } from '#lib/session.ts'
import { KEYS_COOKIE, keysWork } from '#lib/shortcuts.ts'
import { THEME_COOKIE, themeOf } from '#lib/theme.ts'
import { listPinned } from '#lib/views/queries.ts'
import { signOutAction } from '../sign-in/actions.ts'
import { chooseKeysAction, chooseThemeAction } from './actions.ts'

export default async function AppLayout({ children }: { children: ReactNode }) {
  const [actor, jar, asOf] = await Promise.all([requireActor(), cookies(), asOfAsked()])
  const [counts, unread, views] = await Promise.all([
    asOf ? {} : countPlaces(),
    asOf ? 0 : countUnread(actor),
    listPinned(actor, await currentDay()),
  ])
  const t = await getTranslations('palette')
  const keys = keysWork(jar.get(KEYS_COOKIE)?.value)
  return (
    <Shell
      hidden={hiddenFrom(actor)}
      counts={unread > 0 ? { ...counts, inbox: unread } : counts}
      views={views}
      keys={keys}
      person={{
        name: actor.name,
        email: actor.email,
        theme: themeOf(jar.get(THEME_COOKIE)?.value),
        chooseTheme: chooseThemeAction,
        signOut: signOutAction,
      }}
    >
      {children}
      <Commands on={keys} keep={chooseKeysAction} failed={t('failed')} />
    </Shell>
  )
}

function hiddenFrom(actor: Actor): Place[] {
  return [
    ...(isOfficer(actor) ? [] : ['my-groups' as const]),
    ...(isStaff(actor) ? [] : ['themes' as const]),
    ...(canSeeMail(actor) ? [] : ['mail' as const]),
    ...(isAdmin(actor) ? [] : ['people' as const, 'settings' as const]),
  ]
}
