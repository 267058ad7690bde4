import { useTranslations } from 'next-intl'
import { ActionForm } from '#components/ui/action-form.tsx'
import { Button } from '#components/ui/button.tsx'
import type { FormAction } from '#components/ui/form-client.tsx'
import { Link } from '#components/ui/link.tsx'
import type { listThemes } from '#lib/themes/queries.ts'

type Theme = Awaited<ReturnType<typeof listThemes>>[number]

/** One theme in the list; its name leads to its page. Without `move` nothing can be changed. */
export function ThemeRow({ theme, move }: { theme: Theme; move: FormAction | null }) {
  const t = useTranslations('themes')
  const path = `/themes/${theme.slug}`
  return (
    <tr>
      <td className="title">
        <Link href={path}>{theme.name}</Link>
        {theme.retiredOn && <span className="font-normal text-ink-3"> ({t('retired')})</span>}
      </td>
      <td className="num">
        {theme.requests}
        <span className="sm:hidden"> {t('requestsOnly', { count: theme.requests })}</span>
      </td>
      <td className="num">
        {theme.items}
        <span className="sm:hidden"> {t('itemsOnly', { count: theme.items })}</span>
      </td>
      {move && <Changes theme={theme} move={move} />}
    </tr>
  )
}

function Changes({ theme, move }: { theme: Theme; move: FormAction }) {
  const t = useTranslations('themes')
  const path = `/themes/${theme.slug}`
  return (
    <>
      <td>
        {!theme.retiredOn && (
          <ActionForm action={move} version={theme.version} className="flex gap-1">
            <input type="hidden" name="themeId" value={theme.id} />
            {(['up', 'down'] as const).map((direction) => (
              <Button
                key={direction}
                name="direction"
                value={direction}
                variant="quiet"
                size="small"
                aria-label={t(`move.${direction}`, { name: theme.name })}
              >
                {t(direction)}
              </Button>
            ))}
          </ActionForm>
        )}
      </td>
      <td>
        <Link
          href={`${path}/${theme.retiredOn ? 'restore' : 'retire'}`}
          prefetch={false}
          className="text-accent underline underline-offset-2"
          aria-label={t(theme.retiredOn ? 'restoreNamed' : 'retireNamed', { name: theme.name })}
        >
          {t(theme.retiredOn ? 'restore' : 'retire')}
        </Link>
      </td>
    </>
  )
}
