import { ActionForm } from '#components/ui/action-form.tsx'
import type { FormAction } from '#components/ui/form-client.tsx'
import { Link } from '#components/ui/link.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'

/** Requests that are linked to something, each with a button that takes the link back, where it may. */
export function LinkedList({
  requests,
  of,
  field,
  action,
  label,
  labelNamed,
}: {
  requests: readonly { reference: string; title: string }[]
  /** What they are linked to. */
  of: { reference: string; version: number }
  /** Name under which the form sends the request's reference. */
  field: string
  /** Null: no link can be taken back. */
  action: FormAction | null
  label: string
  labelNamed: (reference: string) => string
}) {
  if (requests.length === 0) return null
  return (
    <ul className="mb-6 max-w-2xl divide-y divide-line-faint border-y border-line-faint">
      {requests.map(({ reference, title }) => (
        <li key={reference} className="flex min-h-11 items-center gap-3 py-1.5">
          <Link
            href={`/requests/${reference}`}
            prefetch={false}
            className="min-w-0 flex-1 hover:text-accent hover:underline"
          >
            <span className="text-sm text-ink-3">{reference}</span> {title}
          </Link>
          {action && (
            <ActionForm action={action} version={of.version} className="shrink-0">
              <input type="hidden" name="reference" value={of.reference} />
              <input type="hidden" name={field} value={reference} />
              <SubmitButton variant="secondary" size="small" aria-label={labelNamed(reference)}>
                {label}
              </SubmitButton>
            </ActionForm>
          )}
        </li>
      ))}
    </ul>
  )
}
