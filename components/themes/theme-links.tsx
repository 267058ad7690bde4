import { Fragment } from 'react'
import { Link } from '#components/ui/link.tsx'

/** Themes by their names, each the way to its page. */
export function ThemeLinks({ themes }: { themes: readonly { slug: string; name: string }[] }) {
  return themes.map(({ slug, name }, place) => (
    <Fragment key={slug}>
      {place > 0 && ', '}
      <Link href={`/themes/${slug}`} className="hover:text-accent hover:underline">
        {name}
      </Link>
    </Fragment>
  ))
}
