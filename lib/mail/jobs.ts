// The jobs of mail.
import type { Job } from '#lib/jobs/job.ts'
import { answerSignInRequests } from '#lib/people/mail-link.ts'
import { deliverDue, deliverLinks, skipExpired } from './deliver.ts'
import { forgetTexts } from './forget.ts'
import { postOffice } from './office.ts'

export const mailJobs: readonly Job[] = [
  // Who waits for a link to sign in looks at the inbox: often, and not behind the digests of the morning.
  {
    name: 'mail.sign_in',
    everySeconds: 2,
    possible: () => postOffice() !== null,
    run: async (now, stop) => {
      await answerSignInRequests(now)
      await deliverLinks(postOffice(), () => new Date(), stop)
    },
  },
  {
    name: 'mail.deliver',
    everySeconds: 2,
    possible: () => postOffice() !== null,
    run: (_, stop) => deliverDue(postOffice(), () => new Date(), stop),
  },
  // Where no mail server is set, too: else the first one would get all that waited for it.
  { name: 'mail.skip_expired', everySeconds: 300, run: skipExpired },
  { name: 'mail.forget', cron: '50 3 * * *', run: forgetTexts },
]
