import { useTranslations } from 'next-intl'
import { buttonClass } from '#components/ui/button-class.ts'
import { InstantText } from '#components/ui/date-text.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { formsOf } from '#lib/notifications/links.ts'
import { type Reading, saidOf } from '#lib/notifications/said.ts'
import type { Told } from '#lib/notifications/told.ts'

/** What is told, by item or round. Stands in the form that marks it as read. */
export function InboxList({ things, reading }: { things: readonly (readonly Told[])[]; reading: Reading }) {
  return (
    <ul className="divide-y divide-line-faint border-y border-line-faint">
      {things.map((lines) => (
        <Thing key={lines[0]?.id} lines={lines} reading={reading} />
      ))}
    </ul>
  )
}

/** Beside what it is about: a dot and weight where something is unread, and the way to have read it. */
function Thing({ lines, reading }: { lines: readonly Told[]; reading: Reading }) {
  const t = useTranslations('notifications')
  const [first] = lines
  if (!first) return null
  const { item, round, event, id } = first
  const title = item?.title ?? round?.meetingName ?? event?.subject ?? ''
  const unread = lines.some(({ readAt }) => readAt === null)
  return (
    <li className="relative flex gap-3 py-4">
      <span
        aria-hidden="true"
        className={`mt-1.5 size-2 shrink-0 rounded-full ${unread ? 'bg-accent' : ''}`}
      />
      <div className="min-w-0 flex-1">
        <h2 className={`text-lg break-words sm:pe-32 ${unread ? 'font-semibold' : 'font-medium text-ink-2'}`}>
          {unread && <span className="sr-only">{t('new')}: </span>}
          <a
            href={`/inbox/${id}`}
            className="hover:text-accent hover:underline touch:inline-block touch:py-2"
          >
            {title}
          </a>
        </h2>
        {item && (
          <p className="text-sm text-ink-3">
            {[item.lead?.code, item.reference, reading.say(`state.${item.state}`)]
              .filter(Boolean)
              .join(' · ')}
          </p>
        )}
        <ul className="mt-1 space-y-2">
          {lines.map((told) => (
            <Line key={told.id} told={told} reading={reading} />
          ))}
        </ul>
        {unread && (
          <p className="max-sm:-ms-3 max-sm:mt-2 sm:absolute sm:end-0 sm:top-3">
            <SubmitButton name="thing" value={id} variant="quiet" size="small">
              {t('markRead')}
              <span className="sr-only">: {title}</span>
            </SubmitButton>
          </p>
        )}
      </div>
    </li>
  )
}

function Line({ told, reading }: { told: Told; reading: Reading }) {
  const t = useTranslations('notifications')
  const { text, who, quote, because } = saidOf(told, reading)
  const forms = formsOf(told)
  return (
    <li>
      <p className={told.readAt ? 'text-ink-2' : ''}>
        {text} {quote && <q className="text-ink-2">{quote}</q>}
      </p>
      <p className="text-sm text-ink-3">
        {who && `${who} · `}
        <InstantText at={told.event?.at ?? told.createdAt} time /> · {because}
      </p>
      {forms.length > 0 && (
        <p className="mt-2 flex flex-wrap gap-3">
          {forms.map(({ key }, at) => (
            <a
              key={key}
              href={`/inbox/${told.id}?form=${key}`}
              className={buttonClass(at === 0 ? 'primary' : 'secondary', 'small')}
            >
              {t(`act.${key}`)}
            </a>
          ))}
        </p>
      )}
    </li>
  )
}
