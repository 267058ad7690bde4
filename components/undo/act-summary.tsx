import { useTranslations } from 'next-intl'
import { useTold } from '#components/items/bulk/told.ts'
import type { FormAction } from '#components/ui/form-client.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Act } from '#lib/undo/queries.ts'
import { UndoForm } from './undo-form.tsx'

/** What was done, whether it was put back, and the button that does so while there is time. `back`: the list. */
export function ActSummary({ act, back, undo }: { act: Act; back: string; undo: FormAction }) {
  const t = useTranslations('undo')
  const told = useTold()
  const isUndone = act.undone !== null
  return (
    <Notice tone={act.changed > 0 ? 'success' : 'warning'} title={told(act.told, act.changed)}>
      {isUndone && <p>{t('undone', { count: act.undone ?? 0 })}</p>}
      {!isUndone && act.changed > 0 && act.secondsLeft === 0 && <p className="text-ink-3">{t('gone')}</p>}
      {act.changed > 0 && act.secondsLeft > 0 && <UndoForm act={act} back={back} action={undo} />}
    </Notice>
  )
}
