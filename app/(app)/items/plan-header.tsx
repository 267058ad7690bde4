import { getTranslations } from 'next-intl/server'
import { ShapeTabs } from '#components/items/list/shape-tabs.tsx'
import { Live } from '#components/live/live.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { type ItemFilter, itemsHref } from '#lib/items/list/filter.ts'
import { canManageItems } from '#lib/items/policy.ts'
import type { Params } from '#lib/params.ts'
import type { CurrentReading } from '#lib/reading.ts'
import { CurrentView } from '../views/current-view.tsx'

/** The top of the action plan, whatever its shape: title, what can be done, the saved view, and the shapes. */
export async function PlanHeader({
  filter,
  params,
  reading: { actor, acting },
}: {
  filter: ItemFilter
  params: Params
  reading: CurrentReading
}) {
  const t = await getTranslations('list')
  const list = itemsHref(filter, { shape: 'table' })
  return (
    <>
      <PageHeader
        title={t('title')}
        query={filter.text}
        actions={
          <>
            <LinkButton href={list.replace('/items', '/items/export')}>{t('export')}</LinkButton>
            {canManageItems(acting) && (
              <LinkButton href="/items/new" variant="primary">
                {t('newItem')}
              </LinkButton>
            )}
          </>
        }
      />
      <DoneNotice done={params.done} />
      <CurrentView place="items" params={params} actor={actor} />
      <ShapeTabs filter={filter} />
      <Live />
    </>
  )
}
