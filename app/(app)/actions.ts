'use server'
import { cookies } from 'next/headers'
import { assertSameOrigin } from '#lib/same-origin.ts'
import { THEME_COOKIE, themeOf } from '#lib/theme.ts'

const YEAR_SECONDS = 365 * 24 * 60 * 60

/** Keeps the reader's choice of light or dark in this browser; the page comes back in it. */
export async function chooseThemeAction(form: FormData) {
  await assertSameOrigin()
  const jar = await cookies()
  const theme = themeOf(form.get('theme'))
  jar.set(THEME_COOKIE, theme, { path: '/', maxAge: YEAR_SECONDS, sameSite: 'lax', httpOnly: true })
}
