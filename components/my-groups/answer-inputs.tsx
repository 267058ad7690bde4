import './answers.css'
import { useTranslations } from 'next-intl'
import { HealthFields } from '#components/items/health-fields.tsx'
import { RadioGroup } from '#components/ui/radio-group.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import type { OpenAnswer } from '#lib/my-groups/answers.ts'

/** The short form: which kind of answer, a text, how it stands, evidence. */
export function AnswerInputs({
  open: { item, last, draft },
  mayBeDone,
}: {
  open: OpenAnswer
  mayBeDone: boolean
}) {
  const t = useTranslations('answers.item')
  const words = useTranslations('item.field')
  const of = `:${item.reference}`
  const kinds = ['update', 'no_change', ...(mayBeDone ? (['done'] as const) : [])] as const
  return (
    <>
      <RadioGroup
        name={`kind${of}`}
        label={t('kind')}
        segmented
        defaultValue={draft?.kind ?? 'update'}
        options={kinds.map((kind) => ({
          value: kind,
          label: t(kind),
          tone: kind === 'done' ? ('waiting' as const) : undefined,
        }))}
      />
      <TextArea
        name={`text${of}`}
        required
        label={
          <>
            <span className="for-update">{t(last?.text ? 'text.update' : 'text.first')}</span>
            <span className="for-no-change">{t('text.no_change')}</span>
            <span className="for-done">{t('text.done')}</span>
          </>
        }
        rows={3}
        maxLength={20_000}
        defaultValue={draft?.text}
        autoComplete="off"
      />
      <div className="unless-done">
        <HealthFields health={draft?.health} cause={draft?.healthCause} of={of} />
      </div>
      <div>
        <TextInput
          name={`evidence${of}`}
          label={words('evidence')}
          placeholder={words('evidencePlaceholder')}
          maxLength={2000}
          defaultValue={draft?.evidence}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
        />
        <p className="for-done mt-1.5 text-sm text-ink-3">
          {t(last?.hasEvidence ? 'doneHintThere' : 'doneHint')}
        </p>
      </div>
    </>
  )
}
