import { useFormatter, useTranslations } from 'next-intl'
import { buttonClass } from '#components/ui/button-class.ts'
import type { OthersDraft } from '#lib/drafts/queries.ts'

/** What others are writing about the same item. The first is empty: scripts copy it for what is written from now on. */
export function OtherDrafts({ drafts }: { drafts: readonly OthersDraft[] }) {
  const t = useTranslations('answers.draft')
  const format = useFormatter()
  return (
    <div data-others className="space-y-3 empty:hidden">
      <OtherDraft />
      {drafts.map(({ id, by, text, savedAt }) => (
        <OtherDraft
          key={id}
          id={id}
          text={text}
          title={t('others', {
            name: by,
            time: format.dateTime(new Date(savedAt), {
              ...{ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
            }),
          })}
        />
      ))}
    </div>
  )
}

const CHOICES = ['theirs', 'both', 'mine'] as const

function OtherDraft({ id, title, text }: { id?: string; title?: string; text?: string }) {
  const t = useTranslations('answers.draft')
  return (
    <div data-other={id} hidden={id === undefined} className="rounded-control bg-accent-ground px-3.5 py-2.5">
      <p data-title className="text-sm font-semibold text-accent">
        {title}
      </p>
      <p data-text className="mt-0.5 whitespace-pre-line">
        {text}
      </p>
      <div className="needs-script mt-2 flex flex-wrap gap-2">
        {CHOICES.map((choice) => (
          <button
            key={choice}
            type="button"
            data-choose={choice}
            hidden={choice === 'mine'}
            className={`${buttonClass('secondary', 'small')} [&[hidden]]:hidden`}
          >
            {t(choice)}
          </button>
        ))}
      </div>
    </div>
  )
}
