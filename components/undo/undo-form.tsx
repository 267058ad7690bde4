import { useTranslations } from 'next-intl'
import { ActionForm } from '#components/ui/action-form.tsx'
import type { FormAction } from '#components/ui/form-client.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { Act } from '#lib/undo/queries.ts'
import { Countdown } from './countdown.tsx'

/** "Undo (58 s)": the seconds run down with scripts, and stand as they were without. `back`: the list. */
export function UndoForm({ act, back, action }: { act: Act; back: string; action: FormAction }) {
  const t = useTranslations('undo')
  return (
    <ActionForm key={act.id} action={action} className="flex flex-wrap items-center gap-3">
      <input type="hidden" name="id" value={act.id} />
      <input type="hidden" name="back" value={back} />
      <SubmitButton variant="secondary" size="small">
        <Countdown key={act.id} seconds={act.secondsLeft} label={t('undoIn', { seconds: '{seconds}' })} />
      </SubmitButton>
    </ActionForm>
  )
}
