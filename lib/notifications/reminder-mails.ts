// The reminders that staff sent by hand (lib/rounds/remind.ts), as mails: their words in our frame, each once.
import { db, type Tx } from '#lib/db.ts'
import { enqueueMail } from '#lib/mail/outbox.ts'
import { getSetting } from '#lib/settings/queries.ts'
import { absolute, frameFor, writtenTo } from './frame.ts'
import { reminderKey } from './keys.ts'
import { pacesOf } from './paces.ts'

/** Puts all that wait into the outbox. To whom wants no reminders, or has left, none goes. */
export async function mailReminders(now: Date): Promise<void> {
  while (await db.$transaction((tx) => mailNext(tx, now), { maxWait: 10_000 })) {
    // One after the other: each is whole by itself.
  }
}

async function mailNext(tx: Tx, now: Date): Promise<boolean> {
  const [taken] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM reminder WHERE state = 'queued' ORDER BY enqueued_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`
  if (!taken) return false
  const reminder = await tx.reminder.findUniqueOrThrow({
    where: { id: taken.id },
    include: { group: { select: { code: true, slug: true } }, round: { select: { slug: true } } },
  })
  const reader = await tx.person.findUnique({
    where: { id: reminder.personId, deactivatedAt: null },
    include: { notificationSetting: true },
  })
  if (!reader || pacesOf(reader.notificationSetting?.paces).reminder === 'never') {
    await tx.reminder.update({ where: { id: taken.id }, data: { state: 'failed' }, select: { id: true } })
    return true
  }
  const { words, content, headers } = frameFor(reader, 'reminder', await getSetting('register_name', tx))
  const written = writtenTo(
    reader,
    {
      ...content,
      subject: reminder.subject,
      lead: reminder.text.split('\n\n'),
      button: {
        label: words.say('notifications.act.answer'),
        href: absolute(`/rounds/${reminder.round.slug}?group=${reminder.group.slug}`),
      },
      ...{ sections: [], closing: [], more: null },
      because: words.say('notifications.mail.whyGroup', { group: reminder.group.code }),
    },
    headers,
  )
  await enqueueMail(tx, { ...written, key: reminderKey(taken.id), kind: 'reminder' })
  await tx.reminder.update({
    where: { id: taken.id },
    data: { state: 'sent', sentAt: now },
    select: { id: true },
  })
  return true
}
