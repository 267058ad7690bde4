import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import type { Place } from '#components/shell/navigation.tsx'
import { Shell } from '#components/shell/shell.tsx'
import { type Actor, isAdmin, isStaff } from '#lib/actor.ts'
import { countPlaces } from '#lib/home/counts.ts'
import { asOfAsked } from '#lib/reading.ts'
import { currentDay, requireActor } from '#lib/session.ts'
import { THEME_COOKIE, themeOf } from '#lib/theme.ts'
import { listPinned } from '#lib/views/queries.ts'
import { signOutAction } from '../sign-in/actions.ts'
import { chooseThemeAction } from './actions.ts'

export default async function AppLayout({ children }: { children: ReactNode }) {
  const [actor, jar, asOf] = await Promise.all([requireActor(), cookies(), asOfAsked()])
  const [counts, views] = await Promise.all([
    asOf ? {} : countPlaces(),
    listPinned(actor, await currentDay()),
  ])
  return (
    <Shell
      hidden={hiddenFrom(actor)}
      counts={counts}
      views={views}
      person={{
        name: actor.name,
        email: actor.email,
        theme: themeOf(jar.get(THEME_COOKIE)?.value),
        chooseTheme: chooseThemeAction,
        signOut: signOutAction,
      }}
    >
      {children}
    </Shell>
  )
}

function hiddenFrom(actor: Actor): Place[] {
  return [
    ...(isStaff(actor) ? [] : ['themes' as const]),
    ...(isAdmin(actor) ? [] : ['people' as const, 'settings' as const]),
  ]
}
