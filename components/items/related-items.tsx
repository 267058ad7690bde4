import { useTranslations } from 'next-intl'
import { StateIcon } from '#components/state/icon.tsx'
import { Definition } from '#components/ui/definition-list.tsx'
import { Link } from '#components/ui/link.tsx'
import type { ItemDetails } from '#lib/items/queries.ts'

type Named = Pick<ItemDetails['supersedes'][number], 'reference' | 'title'>

/** Items that this one has to do with: the same wish of another year, the same request, and what superseded what. */
export function RelatedItems({ item }: { item: ItemDetails }) {
  const t = useTranslations('item')
  const related = new Map(
    item.requests.flatMap((request) => [
      ...request.siblings.map(
        (other) =>
          [other.reference, { ...other, note: t('sameRequest', { request: request.reference }) }] as const,
      ),
      ...request.wishes.flatMap((wish) =>
        wish.items.map(
          (other) =>
            [other.reference, { ...other, note: t('sameWish', { request: wish.reference }) }] as const,
        ),
      ),
    ]),
  )
  related.delete(item.facts.reference)
  if (item.supersededBy) related.delete(item.supersededBy.reference)
  for (const { reference } of item.supersedes) related.delete(reference)
  return (
    <>
      {item.supersededBy && (
        <Definition term={t('supersededBy')}>
          <ItemLink item={item.supersededBy} />
        </Definition>
      )}
      {item.supersedes.length > 0 && (
        <Definition term={t('supersedes')}>
          {item.supersedes.map((other) => (
            <ItemLink key={other.reference} item={other} />
          ))}
        </Definition>
      )}
      {related.size > 0 && (
        <Definition term={t('related')}>
          <ul className="space-y-2">
            {[...related.values()].map(({ state, note, ...other }) => (
              <li key={other.reference} className="flex gap-1.5">
                <span className="mt-0.5">
                  <StateIcon state={state} />
                </span>
                <span className="min-w-0">
                  <ItemLink item={other} />
                  <span className="block text-sm text-ink-3">{note}</span>
                </span>
              </li>
            ))}
          </ul>
        </Definition>
      )}
    </>
  )
}

function ItemLink({ item }: { item: Named }) {
  return (
    <Link
      href={`/items/${item.reference}`}
      prefetch={false}
      className="block hover:text-accent hover:underline"
    >
      <span className="text-sm text-ink-3">{item.reference}</span> {item.title}
    </Link>
  )
}
