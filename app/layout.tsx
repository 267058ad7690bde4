import './globals.css'
import type { Metadata } from 'next'
import localFont from 'next/font/local'
import { cookies } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { TypedStays } from '#components/shell/typed-stays.tsx'
import { ZoneCookie } from '#components/shell/zone-cookie.tsx'
import { localeOf } from '#lib/locale.ts'
import { THEME_COOKIE, themeOf } from '#lib/theme.ts'
import { ZONE_COOKIE } from '#lib/time-zone.ts'

const inter = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-inter',
})

const interExt = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-inter-ext',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
})

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('app')
  return {
    title: { default: t('name'), template: `%s · ${t('name')}` },
    description: t('description'),
    robots: { index: false },
  }
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const jar = await cookies()
  const locale = localeOf(undefined)
  const theme = themeOf(jar.get(THEME_COOKIE)?.value)
  return (
    <html
      lang={locale.language}
      dir={locale.dir}
      data-theme={theme === 'system' ? undefined : theme}
      className={`${inter.variable} ${interExt.variable}`}
    >
      <body className="font-sans">
        {children}
        <TypedStays />
        <ZoneCookie known={jar.get(ZONE_COOKIE)?.value} />
      </body>
    </html>
  )
}
