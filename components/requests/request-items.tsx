import { useTranslations } from 'next-intl'
import { StateMark } from '#components/state/marks.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { GroupChip } from '#components/ui/chip.tsx'
import { Link } from '#components/ui/link.tsx'
import { Section } from '#components/ui/panel.tsx'
import { isOpen } from '#lib/items/states.ts'
import type { RequestDetails } from '#lib/requests/queries.ts'

/** The items that answer the request, each with who has it and how it stands. */
export function RequestItems({ request, mayCreate }: { request: RequestDetails; mayCreate: boolean }) {
  const t = useTranslations('request')
  return (
    <Section title={t('items')}>
      {request.items.length === 0 && (
        <p className="text-ink-3">{t(request.kind === 'endorsement' ? 'noItemsEndorsed' : 'noItems')}</p>
      )}
      <ul className="divide-y divide-line-faint border-line-faint [&:has(li)]:border-y">
        {request.items.map(({ reference, title, state, lead, leadState }) => (
          <li key={reference} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
            <Link
              href={`/items/${reference}`}
              prefetch={false}
              className="min-w-0 flex-1 basis-72 font-medium hover:text-accent hover:underline"
            >
              <span className="text-sm font-normal text-ink-3">{reference}</span> {title}
            </Link>
            {lead ? (
              <GroupChip code={lead.code} lead proposed={leadState === 'proposed'} />
            ) : (
              isOpen(state) && <span className="text-sm font-medium text-bad">{t('unassigned')}</span>
            )}
            <StateMark state={state} />
          </li>
        ))}
      </ul>
      {mayCreate && (
        <p className="no-print mt-3">
          <LinkButton href={`/items/new?request=${request.reference}`}>{t('newItem')}</LinkButton>
        </p>
      )}
    </Section>
  )
}
