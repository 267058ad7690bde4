import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Kbd } from '#components/ui/kbd.tsx'

/** Opens the palette; without a script it leads to where one searches. On a phone it is a magnifying glass alone. */
export function PaletteButton({ small = false }: { small?: boolean }) {
  const t = useTranslations('palette')
  if (small) {
    return (
      <Link
        href="/items?state=any"
        prefetch={false}
        data-palette
        aria-label={t('label')}
        className="flex size-11 items-center justify-center rounded-control text-ink-2"
      >
        <svg aria-hidden="true" viewBox="0 0 16 16" className="size-5" fill="none" stroke="currentColor">
          <circle cx="7" cy="7" r="4.5" strokeWidth="1.6" />
          <path d="m10.5 10.5 3.5 3.5" strokeWidth="1.6" strokeLinecap="round" />
        </svg>
      </Link>
    )
  }
  return (
    <Link
      href="/items?state=any"
      prefetch={false}
      data-palette
      title={t('label')}
      className="absolute inset-y-0 end-1 my-auto flex h-7 items-center rounded-chip px-1.5 hover:bg-line-faint"
    >
      <span className="sr-only">{t('label')}, </span>
      <Kbd className="key-hint">Ctrl K</Kbd>
      <span className="no-keys text-sm font-medium text-accent">{t('short')}</span>
    </Link>
  )
}
