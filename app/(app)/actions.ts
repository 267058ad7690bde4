'use server'
import { cookies } from 'next/headers'
import { assertSameOrigin } from '#lib/same-origin.ts'
import { KEYS_COOKIE, keysWork } from '#lib/shortcuts.ts'
import { THEME_COOKIE, themeOf } from '#lib/theme.ts'

const YEAR_SECONDS = 365 * 24 * 60 * 60

/** Keeps the reader's choice of light or dark in this browser; the page comes back in it. */
export async function chooseThemeAction(form: FormData) {
  await assertSameOrigin()
  const jar = await cookies()
  const theme = themeOf(form.get('theme'))
  jar.set(THEME_COOKIE, theme, { path: '/', maxAge: YEAR_SECONDS, sameSite: 'lax', httpOnly: true })
}

/** Keeps in this browser whether keys work by themselves. */
export async function chooseKeysAction(form: FormData) {
  await assertSameOrigin()
  const jar = await cookies()
  const keys = keysWork(form.get('keys')) ? 'on' : 'off'
  jar.set(KEYS_COOKIE, keys, { path: '/', maxAge: YEAR_SECONDS, sameSite: 'lax', httpOnly: true })
}
