import { useTranslations } from 'next-intl'
import { StateIcon } from '#components/state/icon.tsx'
import { ResponseMark } from '#components/state/marks.tsx'
import { GroupChip } from '#components/ui/chip.tsx'
import { Link } from '#components/ui/link.tsx'
import type { LivingCommunique, LivingItem } from '#lib/meetings/living.ts'

type Statement = LivingCommunique['unplaced'][number]

/** Where a marked clause leads: to its item, else to the request. */
export const hrefOf = ({ reference, items }: Pick<Statement, 'reference' | 'items'>) =>
  items[0] ? `/items/${items[0].reference}` : `/requests/${reference}`

/** The note in the margin: reference, responsible group and state of each item; without one, what there is instead. */
export function StatementNote({ statement }: { statement: Statement }) {
  const t = useTranslations('communiques')
  if (statement.items.length > 0) {
    return statement.items.map((item) => (
      <ItemNote key={item.reference} item={item} suggested={statement.suggested} />
    ))
  }
  return (
    <>
      <Link href={`/requests/${statement.reference}`} prefetch={false} className="note-reference">
        {statement.reference}
      </Link>
      {statement.kind === 'endorsement' ? (
        <p>{t('endorsement')}</p>
      ) : statement.standing === 'answered' ? (
        <ResponseMark response={statement.response} />
      ) : (
        <p className="font-medium text-warning">{t('withoutItem')}</p>
      )}
    </>
  )
}

function ItemNote({ item, suggested }: { item: LivingItem; suggested: string[] }) {
  const t = useTranslations()
  const trouble = [
    item.daysLate > 0 && t('communiques.late', { count: item.daysLate }),
    item.daysSilent > 0 && t('communiques.silent', { count: item.daysSilent }),
  ].filter(Boolean)
  return (
    <div className="not-first:mt-3">
      <Link href={`/items/${item.reference}`} prefetch={false} className="note-reference">
        {item.reference}
      </Link>
      <p className="flex flex-wrap items-center gap-x-2 font-medium">
        {item.lead ? (
          <GroupChip code={item.lead.code} href={`/groups/${item.lead.slug}`} lead proposed={item.proposed} />
        ) : (
          item.standing === 'without_group' && <span className="text-bad">{t('communiques.unassigned')}</span>
        )}
        <span className="mark">
          <StateIcon state={item.state} />
          {t(`state.${item.state}`)}
        </span>
      </p>
      {trouble.length > 0 ? (
        <p className="font-medium text-bad">{trouble.join(', ')}</p>
      ) : item.standing === 'without_group' && suggested.length > 0 ? (
        <p className="text-ink-3">{t('communiques.suggested', { groups: suggested.join(', ') })}</p>
      ) : (
        item.waitsFor && (
          <p className="text-ink-3">{t(`communiques.waits.${item.waitsFor.key}`, item.waitsFor.values)}</p>
        )
      )}
    </div>
  )
}
