import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Avatar } from '#components/ui/avatar.tsx'
import { DetailsMenu } from '#components/ui/details-menu.tsx'
import { THEMES, type Theme } from '#lib/theme.ts'

const ENTRY =
  'flex min-h-8 w-full cursor-pointer items-center gap-2 rounded-chip px-2.5 text-start hover:bg-panel aria-pressed:font-semibold aria-pressed:text-accent touch:min-h-11'

export interface PersonMenuProps {
  name: string
  email: string
  theme: Theme
  chooseTheme: (form: FormData) => Promise<void>
  signOut: () => Promise<void>
}

/** Who is signed in; light or dark; the way out. */
export function PersonMenu({ name, email, theme, chooseTheme, signOut }: PersonMenuProps) {
  const t = useTranslations('nav')
  return (
    <DetailsMenu className="relative">
      <summary className="flex min-h-9 items-center gap-2.5 rounded-control px-2 text-sm text-ink-2 hover:bg-line-faint touch:min-h-11">
        <Avatar name={name} />
        <span className="truncate">{name}</span>
      </summary>
      <div className="absolute start-0 bottom-full z-30 mb-1 w-56 rounded-control border border-line bg-page p-1 shadow-float max-md:static max-md:mt-1 max-md:w-full max-md:shadow-none">
        <p className="truncate px-2.5 py-1.5 text-sm text-ink-3">{email}</p>
        <Link href="/account" prefetch={false} className={ENTRY}>
          <span aria-hidden="true" className="w-3.5" />
          {t('account')}
        </Link>
        <form action={chooseTheme} className="border-t border-line py-1">
          <fieldset>
            <legend className="sr-only">{t('appearance')}</legend>
            {THEMES.map((choice) => (
              <button
                key={choice}
                type="submit"
                name="theme"
                value={choice}
                aria-pressed={choice === theme}
                className={ENTRY}
              >
                <span aria-hidden="true" className="w-3.5">
                  {choice === theme ? '✓' : ''}
                </span>
                {t(`theme.${choice}`)}
              </button>
            ))}
          </fieldset>
        </form>
        <form action={signOut} className="border-t border-line pt-1">
          <button type="submit" className={ENTRY}>
            <span aria-hidden="true" className="w-3.5" />
            {t('signOut')}
          </button>
        </form>
      </div>
    </DetailsMenu>
  )
}
