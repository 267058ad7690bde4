import { useFormatter, useTranslations } from 'next-intl'
import { CheckboxGroup } from '#components/ui/checkbox.tsx'
import { formatDay } from '#components/ui/date-text.tsx'
import { dayIn } from '#lib/dates.ts'
import type { GroupReminder } from '#lib/rounds/remind.ts'

/** Which groups are reminded, those that can be ticked beforehand; and what each is told. */
export function ReminderFields({
  reminders,
  timeZone,
}: {
  reminders: readonly GroupReminder[]
  timeZone: string
}) {
  const t = useTranslations('rounds')
  const format = useFormatter()
  const first = reminders.find(({ recipients }) => recipients.length > 0)
  const hint = ({ owed, recipients, remindedAt }: GroupReminder) =>
    [
      t('owes', { count: owed.length }),
      recipients.length > 0
        ? t('to', { names: recipients.map(({ name }) => name).join(', ') })
        : t('noOfficer'),
      remindedAt
        ? t('remindedOn', { date: formatDay(format, dayIn(remindedAt, timeZone)) })
        : t('neverReminded'),
    ].join(' · ')
  return (
    <>
      <CheckboxGroup
        name="groups"
        label={t('remindWhom')}
        options={reminders.map((reminder) => ({
          value: reminder.groupId,
          label: reminder.code,
          hint: hint(reminder),
          disabled: reminder.recipients.length === 0,
        }))}
        defaultValues={reminders
          .filter(({ recipients }) => recipients.length > 0)
          .map(({ groupId }) => groupId)}
      />
      <section aria-label={t('texts')} className="space-y-2">
        <h2 className="font-medium text-ink-2">{t('texts')}</h2>
        {reminders.map((reminder) => (
          <details
            key={reminder.groupId}
            open={reminder === first}
            className="rounded-panel border border-line"
          >
            <summary className="cursor-pointer px-4 py-2 font-medium touch:py-3">{reminder.subject}</summary>
            <p className="border-t border-line-faint px-4 py-3 break-words whitespace-pre-line">
              {reminder.text}
            </p>
          </details>
        ))}
      </section>
    </>
  )
}
