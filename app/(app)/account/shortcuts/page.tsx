import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { ShortcutList } from '#components/shortcuts/shortcut-list.tsx'
import { Button } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { shortcutsInWords } from '#lib/palette/words.ts'
import { requireActor } from '#lib/session.ts'
import { KEYS_COOKIE, keysWork } from '#lib/shortcuts.ts'
import type { Say } from '#lib/words.ts'
import { chooseKeysAction } from '../../actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('shortcuts'))('title') }
}

export default async function ShortcutsPage() {
  const [actor, jar, account, t, say] = await Promise.all([
    requireActor(),
    cookies(),
    getTranslations('account'),
    getTranslations('shortcuts'),
    getTranslations() as Promise<unknown> as Promise<Say>,
  ])
  const on = keysWork(jar.get(KEYS_COOKIE)?.value)
  return (
    <>
      <PageHeader
        title={t('title')}
        breadcrumb={[{ label: account('title'), href: '/account' }]}
        current={t('title')}
      />
      <form action={chooseKeysAction} className="mb-6 max-w-2xl">
        <p className="mb-3 text-ink-2">{on ? t('lead') : t('offText')}</p>
        <Button type="submit" name="keys" value={on ? 'off' : 'on'}>
          {on ? t('switchOff') : t('switchOn')}
        </Button>
      </form>
      {on && (
        <div className="max-w-2xl">
          <ShortcutList sections={shortcutsInWords(actor, say)} />
        </div>
      )}
    </>
  )
}
