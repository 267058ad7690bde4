import { useFormatter, useTranslations } from 'next-intl'
import { ActionForm } from '#components/ui/action-form.tsx'
import { Button } from '#components/ui/button.tsx'
import { Chip } from '#components/ui/chip.tsx'
import type { FormAction } from '#components/ui/form-client.tsx'
import { Link } from '#components/ui/link.tsx'
import { Table } from '#components/ui/table.tsx'
import type { Actor } from '#lib/actor.ts'
import { canChangeView, canOpenSettings, canShareViews, isOwn } from '#lib/views/policy.ts'
import type { SavedView } from '#lib/views/queries.ts'

/** Views, each leading to what it shows now. */
export function ViewTable({
  views,
  actor,
  caption,
  move,
}: {
  views: readonly SavedView[]
  actor: Actor
  caption: string
  move: FormAction
}) {
  const t = useTranslations('views')
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'name', label: t('columns.name') },
        { key: 'place', label: t('columns.place'), className: 'w-32' },
        { key: 'standing', label: t('columns.standing'), className: 'w-88' },
        { key: 'owner', label: t('columns.owner'), className: 'w-36' },
        { key: 'change', label: t('columns.change'), className: 'w-60' },
      ]}
    >
      {views.map((view) => (
        <tr key={view.id}>
          <td className="title" title={view.name}>
            <Link href={`/views/${view.id}`}>{view.name}</Link>
          </td>
          <td className="quiet">{t(`place.${view.place}`)}</td>
          <td>
            <Standing view={view} own={isOwn(actor, view)} />
          </td>
          <td className="quiet wide">{view.owner.name}</td>
          <td>
            <Changes view={view} actor={actor} move={move} />
          </td>
        </tr>
      ))}
    </Table>
  )
}

function Standing({ view, own }: { view: SavedView; own: boolean }) {
  const t = useTranslations('views')
  const format = useFormatter()
  const who = view.defaultFor.map((audience) => t(`audience.${audience}`))
  return (
    <span className="inline-flex flex-wrap gap-1.5">
      {!view.isShared && <Chip>{t('standing.private')}</Chip>}
      {view.isShared && <Chip tone="accent">{t('standing.shared')}</Chip>}
      {view.pinPosition !== null && <Chip tone="accent">{t('standing.pinned')}</Chip>}
      {own && view.isOwnDefault && <Chip tone="good">{t('standing.ownDefault')}</Chip>}
      {who.length > 0 && <Chip tone="outline">{t('standing.defaultFor', { who: format.list(who) })}</Chip>}
    </span>
  )
}

function Changes({ view, actor, move }: { view: SavedView; actor: Actor; move: FormAction }) {
  const t = useTranslations('views')
  const { name } = view
  return (
    <span className="flex items-center gap-x-4">
      {canOpenSettings(actor, view) && (
        <Link
          href={`/views/${view.id}/change`}
          aria-label={t('changeNamed', { name })}
          className="text-accent underline underline-offset-2"
        >
          {t('change')}
        </Link>
      )}
      {canChangeView(actor, view) && (
        <Link
          href={`/views/${view.id}/delete`}
          aria-label={t('deleteNamed', { name })}
          className="text-accent underline underline-offset-2"
        >
          {t('delete')}
        </Link>
      )}
      {view.pinPosition !== null && canShareViews(actor) && (
        <ActionForm action={move} version={view.version} className="flex gap-1">
          <input type="hidden" name="viewId" value={view.id} />
          {(['up', 'down'] as const).map((direction) => (
            <Button
              key={direction}
              name="direction"
              value={direction}
              variant="quiet"
              size="small"
              aria-label={t(`move.${direction}`, { name })}
            >
              {t(direction)}
            </Button>
          ))}
        </ActionForm>
      )}
    </span>
  )
}
