import { useTranslations } from 'next-intl'
import { LinkButton } from '#components/ui/button.tsx'
import { InstantText } from '#components/ui/date-text.tsx'
import { Link } from '#components/ui/link.tsx'
import type { Proposal } from '#lib/my-groups/queries.ts'

/** An item that was proposed to the group, to accept or decline. */
export function ProposalLine({ proposal, code }: { proposal: Proposal; code: string }) {
  const t = useTranslations('myGroups')
  const { reference, title, role } = proposal
  const form = `/items/${reference}/assignments/${proposal.id}`
  const named = { item: reference, group: code }
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2.5 border-b border-line-faint py-3">
      <div className="min-w-0 flex-1 basis-72">
        <Link
          href={`/items/${reference}`}
          className="text-lg font-medium hover:text-accent hover:underline touch:block touch:py-1"
        >
          {title}
        </Link>
        <p className="text-sm text-ink-3">
          {reference} ·{' '}
          {t.rich('proposed', { role, date: () => <InstantText key="at" at={proposal.proposedAt} /> })}
        </p>
      </div>
      <div className="flex gap-2.5 max-sm:w-full [&>a]:max-sm:flex-1">
        <LinkButton href={`${form}/accept`} variant="primary" aria-label={t('acceptItem', named)}>
          {t('accept')}
        </LinkButton>
        <LinkButton href={`${form}/decline`} aria-label={t('declineItem', named)}>
          {t('decline')}
        </LinkButton>
      </div>
    </li>
  )
}
