import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Table } from '#components/ui/table.tsx'
import type { UrgentItem } from '#lib/home/urgent.ts'

/** The most urgent items, why, and who can act. */
export function UrgentTable({ items }: { items: UrgentItem[] }) {
  const t = useTranslations('home')
  return (
    <Table
      caption={t('needsAttention')}
      columns={[
        { key: 'reference', label: t('urgent.reference'), className: 'w-32' },
        { key: 'title', label: t('urgent.title') },
        { key: 'reason', label: t('urgent.reason'), className: 'w-[30%]' },
        { key: 'who', label: t('urgent.who'), className: 'w-[15%]' },
      ]}
    >
      {items.map((item) => (
        <tr key={item.reference}>
          <td className="quiet wide">{item.reference}</td>
          <td className="title" title={item.title}>
            <Link href={`/items/${item.reference}`} prefetch={false}>
              {item.title}
            </Link>
          </td>
          <td>
            {t(`reason.${item.reason}`, { days: item.days, silent: item.silent, group: item.group ?? '' })}
          </td>
          <td className="quiet">
            {item.who === 'you'
              ? t(`you.${item.reason}`, { group: item.group ?? '' })
              : t(`others.${item.who}`, { group: item.group ?? '' })}
          </td>
        </tr>
      ))}
    </Table>
  )
}
