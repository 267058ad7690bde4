// What runs by itself: events are told within seconds, mails are written within a minute, reminders once an hour.
import type { Job } from '#lib/jobs/job.ts'
import { forgetRead } from './forget.ts'
import { writeMails } from './mails.ts'
import { remindAll } from './remind.ts'
import { mailReminders } from './reminder-mails.ts'
import { tellActs } from './tell.ts'

export const notificationJobs: readonly Job[] = [
  { name: 'notifications.tell', everySeconds: 10, run: tellActs },
  { name: 'notifications.mail', everySeconds: 30, run: writeMails },
  { name: 'notifications.reminder_mail', everySeconds: 60, run: mailReminders },
  { name: 'notifications.remind', cron: '5 * * * *', run: remindAll },
  { name: 'notifications.forget', cron: '40 3 * * *', run: forgetRead },
]
