import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LinkButton } from '#components/ui/button.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('errors'))('notFoundTitle') }
}

/** What is not there, or not there for this person: inside the frame of the signed-in pages. */
export default async function NotFound() {
  const t = await getTranslations('errors')
  return (
    <div className="max-w-xl py-16">
      <h1 className="text-2xl font-semibold">{t('notFoundTitle')}</h1>
      <p className="mt-3 mb-6 text-ink-2">{t('notFoundText')}</p>
      <LinkButton href="/" variant="primary">
        {t('backHome')}
      </LinkButton>
    </div>
  )
}
