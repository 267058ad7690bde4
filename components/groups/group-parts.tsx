import { useTranslations } from 'next-intl'
import { GroupChip } from '#components/ui/chip.tsx'
import { groupPath } from '#lib/groups/path.ts'
import type { GroupDetails } from '#lib/groups/queries.ts'
import { shortCode } from '#lib/groups/slug.ts'

/** The parts of a group by kind, a chip to each. */
export function GroupParts({ parts, period }: { parts: GroupDetails['parts']; period: string | null }) {
  const t = useTranslations('groups')
  const running = parts.filter((part) => !part.endedOn)
  return [...Map.groupBy(running, (part) => part.kind)].map(([kind, of]) => (
    <div key={kind} className="mb-2">
      <p className="mb-1 text-sm text-ink-3">{t(`kinds.${kind}`)}</p>
      <p className="flex flex-wrap gap-1">
        {of.map((part) => (
          <GroupChip
            key={part.slug}
            code={shortCode(part.code)}
            href={groupPath(part.slug, period)}
            title={part.title}
          />
        ))}
      </p>
    </div>
  ))
}
