import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { type FormAction, FormClient } from './form-client.tsx'

/**
 * A form around a server action. Works without JavaScript; sent twice it has one effect (`submission`); sent on an
 * outdated row it shows what changed (`version`); when it comes back it keeps what was typed. On success the action
 * redirects. The fields of components/ui inside it find their errors and values by their name.
 */
export async function ActionForm({
  action,
  version,
  className = 'max-w-2xl space-y-5',
  children,
}: {
  action: FormAction
  version?: number
  className?: string
  children: ReactNode
}) {
  const t = await getTranslations('ui')
  const words = {
    optional: t('optional'),
    staleTitle: t('staleTitle'),
    staleKept: t('staleKept'),
    from: t('from'),
    to: t('to'),
    empty: t('empty'),
  }
  return (
    <FormClient
      action={action}
      version={version}
      submission={randomUUID()}
      words={words}
      className={className}
    >
      {children}
    </FormClient>
  )
}

/** The row of buttons at a form's end. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3 pt-1">{children}</div>
}
