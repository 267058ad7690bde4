import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** The page of who is not signed in: the product's name, one heading, one column. */
export function FrontDoor({ title, children }: { title: string; children: ReactNode }) {
  const t = useTranslations('app')
  return (
    <main
      id="main"
      className="mx-auto flex min-h-dvh w-full max-w-md flex-col justify-center gap-6 px-7 py-12"
    >
      <header>
        <p className="font-semibold text-accent">{t('name')}</p>
        <p className="text-sm text-ink-3">{t('description')}</p>
      </header>
      <h1 className="text-2xl font-semibold tracking-tight">{title}</h1>
      {children}
    </main>
  )
}
