// One mail of each kind, written by the functions that write the real ones: about a register of our own invention, on a day that
// stays.
import { composeMail } from '#lib/notifications/compose.ts'
import { composeReminder } from '#lib/notifications/compose-reminder.ts'
import { mailHtml } from '#lib/notifications/template/html.ts'
import { linkMail } from '#lib/people/mail-link-text.ts'
import { callMail } from '#lib/rounds/call-mail.ts'
import { assigned, digest } from './told-samples.ts'

/** What mails read of the environment. */
Object.assign(process.env, {
  DATABASE_URL: 'postgres://nobody@nowhere.example/nothing',
  NEXTAUTH_URL: 'https://register.example',
  NEXTAUTH_SECRET: 'the same for all pictures, at least this long',
})

const today = '2026-03-02'
const registerName = 'Register of lighthouses'
const reader = { id: 'keeper', name: 'Ada Keeper', email: 'keeper@lighthouse.example', locale: 'en' }
const group = { id: 'lamps', code: 'FG-LAMPS', slug: 'fg-lamps' }

const news = composeMail(reader, digest, { pace: 'daily', today, registerName })
const assignment = composeMail(reader, [assigned], { pace: 'at_once', today, registerName })
const reminder = composeReminder(
  reader,
  {
    subject: 'Board of lamps: answers of FG-LAMPS are missing',
    text: 'The board meets on Monday.\n\nPlease say how the wicks stand, or that nothing changed and why.',
    ...{ group, round: { slug: 'board-of-lamps' } },
  },
  registerName,
)
const call = callMail(
  { slug: 'board-of-lamps' },
  {
    subject: 'Board of lamps: please report by 31 Mar 2026',
    introduction: 'The board asks how each item stands.\n\n“No change” is an answer, silence is not.',
  },
  {
    officer: { ...reader, personId: reader.id, function: 'chair', groupId: group.id, groupCode: group.code },
    groups: [
      {
        ...{ groupId: group.id, code: group.code, slug: group.slug, officers: [] },
        owed: [
          {
            reference: 'Lamps-2026-02-1',
            title: 'Agree on one length for wicks',
            lastUpdateOn: '2026-01-12',
          },
          { reference: 'Lamps-2026-04-1', title: 'Count the stairs', lastUpdateOn: null },
        ],
      },
    ],
    how: 'mail',
  },
  registerName,
)
const link = linkMail({
  ...{ locale: 'en', timeZone: 'Europe/Zurich', registerName, name: reader.name },
  ...{ next: '/my-groups', secret: 'sample', expiresAt: new Date('2026-03-02T08:15:00Z') },
})

/** The HTML part of each, by the name that its pictures have. */
export const mailSamples: Record<string, string> = {
  digest: mailHtml(news.content),
  assignment: mailHtml(assignment.content),
  reminder: mailHtml(reminder.content),
  call: mailHtml(call.content),
  'sign-in': link.html,
}
