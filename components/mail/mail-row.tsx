import Link from 'next/link'
import { InstantText } from '#components/ui/date-text.tsx'
import type { listMail } from '#lib/mail/queries.ts'
import { Became } from './became.tsx'
import { MailKind } from './kind.tsx'
import { MailStateChip } from './state-chip.tsx'

type Mail = Awaited<ReturnType<typeof listMail>>['mails'][number]

/** One mail in the delivery log. */
export function MailRow({ mail }: { mail: Mail }) {
  return (
    <tr>
      <td className="title">
        <Link href={`/mail/${mail.id}`} prefetch={false}>
          {mail.subject}
        </Link>
      </td>
      <td title={mail.address}>{mail.person?.name ?? mail.address}</td>
      <td className="quiet wide">
        <MailKind kind={mail.kind} />
      </td>
      <td className="quiet">
        <InstantText at={mail.createdAt} />
      </td>
      <td>
        <MailStateChip state={mail.state} />
      </td>
      <td className="quiet wide" title={mail.lastError ?? undefined}>
        {mail.lastError ?? <Became mail={mail} />}
      </td>
    </tr>
  )
}
