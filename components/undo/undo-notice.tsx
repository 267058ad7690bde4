import './undo-notice.css'
import { useTranslations } from 'next-intl'
import { useTold } from '#components/items/bulk/told.ts'
import type { FormAction } from '#components/ui/form-client.tsx'
import { Link } from '#components/ui/link.tsx'
import { actPath } from '#lib/undo/act-path.ts'
import type { Act } from '#lib/undo/queries.ts'
import { UndoForm } from './undo-form.tsx'

/** Floats over the list for a minute: what one just did there, and the way back. `back`: the list. */
export function UndoNotice({ act, back, undo }: { act: Act; back: string; undo: FormAction }) {
  const t = useTranslations('undo')
  const told = useTold()
  if (act.changed === 0) return null
  return (
    <section aria-label={t('notice')} className="undo-notice no-print">
      <p role="status">
        {act.undone === null ? told(act.told, act.changed) : t('undone', { count: act.undone })}
      </p>
      {act.undone === null && act.secondsLeft > 0 && <UndoForm act={act} back={back} action={undo} />}
      {act.leftOut.length + act.notUndone.length > 0 && (
        <Link href={actPath(act.id, back)} className="text-accent hover:underline">
          {t('details')}
        </Link>
      )}
    </section>
  )
}
