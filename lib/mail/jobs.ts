// The jobs of mail.
import type { Job } from '#lib/jobs/job.ts'
import { answerSignInRequests } from '#lib/people/mail-link.ts'
import { deliverDue } from './deliver.ts'
import { postOffice } from './office.ts'

/** Who waits for a link to sign in looks at the inbox: often. */
export const mailJobs: readonly Job[] = [
  {
    name: 'mail.deliver',
    everySeconds: 2,
    possible: () => postOffice() !== null,
    run: async (now, stop) => {
      await answerSignInRequests(now)
      await deliverDue(postOffice(), () => new Date(), stop)
    },
  },
]
