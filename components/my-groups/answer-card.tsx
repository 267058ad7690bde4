import { useFormatter, useTranslations } from 'next-intl'
import { StateMark } from '#components/state/marks.tsx'
import { formatDay, formatInstant } from '#components/ui/date-text.tsx'
import { DetailsMenu } from '#components/ui/details-menu.tsx'
import { Link } from '#components/ui/link.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { Day } from '#lib/dates.ts'
import { isOverdue } from '#lib/items/derived.ts'
import { whyNotOfferSubmit } from '#lib/items/rules.ts'
import type { OpenAnswer } from '#lib/my-groups/answers.ts'
import { traceOf } from '#lib/my-groups/trace.ts'
import { AnswerInputs } from './answer-inputs.tsx'
import { LookBack } from './look-back.tsx'
import { OtherDrafts } from './other-drafts.tsx'

const BLANK = { kind: 'update', text: '', health: null, healthCause: '', evidence: '' } as const

/** One item that waits for an answer: what was said last, and beside it the short form. */
export function AnswerCard({
  open,
  today,
  showsGroup,
  steers,
}: {
  open: OpenAnswer
  today: Day
  /** Answers for several groups stand on the page. */
  showsGroup: boolean
  /** May submit it as done, and ask for something else. */
  steers: boolean
}) {
  const t = useTranslations('answers')
  const { item, last, draft, others, state } = open
  const { reference } = item
  const heading = `answer-${reference}`
  return (
    <section
      id={reference}
      data-answer={reference}
      aria-labelledby={heading}
      className="answer scroll-mt-16 rounded-panel border border-line p-5 text-[0.9375rem]/6 max-sm:p-4"
    >
      <Hidden name="version" of={reference} value={item.version} />
      <Hidden name="draft" of={reference} value={draft?.version ?? 0} />
      <Hidden name="was" of={reference} value={traceOf(draft ?? BLANK)} />
      <Headline open={open} today={today} showsGroup={showsGroup} id={heading} />
      {draft?.refusal && <Refusal why={draft.refusal} />}
      {state === 'answered' && (
        <p className="mt-3 rounded-control bg-accent-ground px-3.5 py-2.5">{t('item.answeredMeanwhile')}</p>
      )}
      <div className="mt-4 grid gap-x-8 gap-y-5 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <div className="space-y-4">
          <LookBack last={last} />
        </div>
        <div className="space-y-5">
          <AnswerInputs open={open} mayBeDone={steers && whyNotOfferSubmit(item) === null} />
          <OtherDrafts drafts={others} />
          <div className="flex flex-wrap items-center gap-3">
            <SubmitButton
              name="send"
              value={reference}
              formNoValidate
              aria-label={t('item.sendItem', { item: reference })}
              className="max-sm:text-lg sm:min-w-40 max-sm:grow"
            >
              {t('item.send')}
            </SubmitButton>
            {steers && <Otherwise reference={reference} />}
            <DraftLine open={open} />
          </div>
        </div>
      </div>
    </section>
  )
}

function Headline({
  open: { item },
  today,
  showsGroup,
  id,
}: {
  open: OpenAnswer
  today: Day
  showsGroup: boolean
  id: string
}) {
  const t = useTranslations('answers.item')
  const format = useFormatter()
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-3">
        <span>{item.reference}</span>
        {showsGroup && item.leadCode && <span className="font-medium text-ink-2">{item.leadCode}</span>}
        <StateMark state={item.state} />
        {item.dueOn && (
          <span className={isOverdue(item, today) ? 'font-medium text-bad' : ''}>
            {t('due', { date: formatDay(format, item.dueOn) })}
          </span>
        )}
      </p>
      <h2 id={id} className="mt-1 text-xl font-semibold text-balance max-sm:text-[1.25rem]">
        <Link href={`/items/${item.reference}`} className="hover:text-accent hover:underline">
          {item.title}
        </Link>
      </h2>
    </>
  )
}

function Refusal({ why }: { why: { key: string; values?: Record<string, string | number> } }) {
  const t = useTranslations()
  return (
    <p role="alert" className="mt-3 rounded-control bg-bad-ground px-3.5 py-2.5">
      <b className="font-semibold text-bad">{t('answers.item.notSent')}</b>{' '}
      {t(`why.${why.key}`, why.values ?? {})}
    </p>
  )
}

/** What is saved; scripts write into it. */
function DraftLine({ open: { item, draft } }: { open: OpenAnswer }) {
  const t = useTranslations('answers')
  const format = useFormatter()
  return (
    <p className="flex min-w-0 basis-full flex-wrap items-center gap-x-3 text-sm text-ink-3">
      <span data-saved className="data-bad:font-medium data-bad:text-bad">
        {draft && t('draft.savedBefore', { time: formatInstant(format, draft.savedAt) })}
      </span>
      {draft && (
        <button
          type="submit"
          name="send"
          value={`discard:${item.reference}`}
          formNoValidate
          className="cursor-pointer underline underline-offset-2 hover:text-ink-1 touch:min-h-11"
        >
          {t('item.discard')}
        </button>
      )}
    </p>
  )
}

const ASKS = ['due_date', 'owner', 'split', 'help'] as const

/** What can be asked for instead of answering. */
function Otherwise({ reference }: { reference: string }) {
  const t = useTranslations('answers.item')
  return (
    <DetailsMenu className="relative">
      <summary className="inline-flex min-h-9 items-center px-1 font-medium text-accent hover:underline touch:min-h-11">
        {t('otherwise')}
      </summary>
      <ul className="absolute start-0 z-20 mt-1 w-64 rounded-control border border-line bg-page py-1 shadow-float">
        {ASKS.map((kind) => (
          <li key={kind}>
            <Link
              href={`/items/${reference}/ask?kind=${kind}`}
              className="flex min-h-9 items-center px-3.5 hover:bg-panel touch:min-h-11"
            >
              {t(`ask.${kind}`)}
            </Link>
          </li>
        ))}
      </ul>
    </DetailsMenu>
  )
}

const Hidden = ({ name, of, value }: { name: string; of: string; value: string | number }) => (
  <input type="hidden" name={`${name}:${of}`} defaultValue={value} />
)
