import { useTranslations } from 'next-intl'
import { InstantText } from '#components/ui/date-text.tsx'
import { Link } from '#components/ui/link.tsx'
import { Table } from '#components/ui/table.tsx'
import type { FeedLink } from '#lib/feeds/queries.ts'

/** A person's links, each with what it reads and the way to revoke it. */
export function FeedTable({ links }: { links: readonly FeedLink[] }) {
  const t = useTranslations('feeds')
  const columns = [
    { key: 'name', label: t('columns.name') },
    { key: 'kind', label: t('columns.kind'), className: 'w-44' },
    { key: 'made', label: t('columns.made'), className: 'w-32 wide' },
    { key: 'used', label: t('columns.used'), className: 'w-48' },
    { key: 'act', label: t('columns.act'), className: 'w-28' },
  ]
  return (
    <Table caption={t('title')} columns={columns}>
      {links.map(({ id, name, kind, query, createdAt, lastUsedAt, revokedAt }) => (
        <tr key={id}>
          <td className="title">
            <Link href={`/items?${query}`} prefetch={false} aria-label={t('showList', { name })}>
              {name}
            </Link>
          </td>
          <td>{t(`kinds.${kind}`)}</td>
          <td className="quiet wide">
            <InstantText at={createdAt} />
          </td>
          <td className="quiet">{lastUsedAt ? <InstantText at={lastUsedAt} time /> : t('never')}</td>
          <td>
            {revokedAt ? (
              <span className="text-ink-3">{t('revoked')}</span>
            ) : (
              <Link
                href={`/account/feeds/${id}/revoke`}
                prefetch={false}
                aria-label={t('revokeNamed', { name })}
                className="text-bad hover:underline"
              >
                {t('revoke')}
              </Link>
            )}
          </td>
        </tr>
      ))}
    </Table>
  )
}
