import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import { ActionForm } from '#components/ui/action-form.tsx'
import type { FormAction } from '#components/ui/form-client.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { Actor } from '#lib/actor.ts'
import type { Day } from '#lib/dates.ts'
import { canSteer } from '#lib/items/policy.ts'
import type { OpenAnswer } from '#lib/my-groups/answers.ts'
import { AnswerCard } from './answer-card.tsx'
import { Keeper } from './keeper.tsx'

const WORDS = [
  ...(['saved', 'saving', 'offline', 'signedOut', 'refused', 'conflict'] as const),
  ...(['notSent', 'elsewhere', 'here', 'others'] as const),
]

/** All short forms of a round as one form: sent one by one or together; its drafts are kept as they are typed. */
export async function AnswerForm({
  round,
  group,
  open,
  actor,
  today,
  action,
}: {
  round: { slug: string }
  /** Slug of the group that the page is narrowed to, or empty. */
  group: string
  open: readonly OpenAnswer[]
  actor: Actor
  today: Day
  action: FormAction
}) {
  const [t, locale, timeZone] = await Promise.all([getTranslations('answers'), getLocale(), getTimeZone()])
  const showsGroup = new Set(open.map(({ item }) => item.leadCode)).size > 1
  return (
    <ActionForm action={action} className="space-y-5">
      {/* What Enter in a field presses where no script listens: it keeps what is typed. */}
      <button type="submit" name="send" value="" formNoValidate hidden />
      <input type="hidden" name="slug" value={round.slug} />
      <input type="hidden" name="group" value={group} />
      {open.map((answer) => (
        <AnswerCard
          key={answer.item.reference}
          open={answer}
          today={today}
          showsGroup={showsGroup}
          steers={canSteer(actor, answer.item)}
        />
      ))}
      {open.length > 1 && (
        <div className="sticky bottom-0 z-10 border-t border-line bg-page py-3 max-md:-mx-4 max-md:px-4">
          <SubmitButton
            name="send"
            value="all"
            formNoValidate
            variant="secondary"
            className="max-sm:w-full max-sm:text-lg"
          >
            {t('sendAll')}
          </SubmitButton>
        </div>
      )}
      <SubmitButton
        name="send"
        value=""
        formNoValidate
        variant="quiet"
        className="hidden! noscript:inline-flex!"
      >
        {t('save')}
      </SubmitButton>
      <Keeper
        url={`/rounds/${round.slug}/answer/draft`}
        slug={round.slug}
        person={actor.id}
        locale={locale}
        timeZone={timeZone}
        words={Object.fromEntries(WORDS.map((word) => [word, t.raw(`draft.${word}`)])) as never}
        drawn={Date.now()}
      />
    </ActionForm>
  )
}
