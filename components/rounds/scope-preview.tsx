import { useTranslations } from 'next-intl'
import { GroupChip } from '#components/ui/chip.tsx'
import type { ScopePreview as Preview } from '#lib/rounds/preview.ts'

/** How many answers the round would ask for, and of whom. */
export function ScopePreview({ preview }: { preview: Preview }) {
  const t = useTranslations('rounds')
  const { items, groups, elsewhere } = preview
  return (
    <div className="space-y-2" role="status">
      <p className="text-lg">
        {t.rich('preview', {
          items,
          groups: groups.length,
          b: (text) => <b className="font-semibold">{text}</b>,
        })}
      </p>
      {groups.length > 0 && (
        <ul className="flex flex-wrap gap-x-4 gap-y-1.5 text-sm text-ink-2">
          {groups.map(({ code, slug, items: count }) => (
            <li key={slug} className="flex items-center gap-1.5">
              <GroupChip code={code} lead /> {count}
            </li>
          ))}
        </ul>
      )}
      {elsewhere > 0 && <p className="text-sm text-ink-3">{t('elsewhere', { count: elsewhere })}</p>}
    </div>
  )
}
