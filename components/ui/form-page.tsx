import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Why } from '#lib/errors.ts'
import { LinkButton } from './button.tsx'
import { Notice } from './notice.tsx'
import { type Crumb, PageHeader } from './page-header.tsx'

export interface FormPageProps {
  title: string
  /** What the form does, in a sentence. */
  lead?: ReactNode
  /** Why it cannot be done now; its sentence stands in the form's place. */
  why?: Why | null
  children: ReactNode
}

/** The page of a form about one thing: where one is, which thing and how it stands, then the form or why not now. */
export function FormPage({
  title,
  lead,
  why,
  children,
  crumbs,
  subject,
  back,
}: FormPageProps & { crumbs: readonly [Crumb, Crumb]; subject: ReactNode; back: string }) {
  const t = useTranslations()
  return (
    <>
      <PageHeader title={title} breadcrumb={crumbs} current={title}>
        {subject}
      </PageHeader>
      {why ? (
        <>
          <Notice tone="warning" title={t('ui.notPossible')}>
            {t(`why.${why.key}`, why.values ?? {})}
          </Notice>
          <LinkButton href={crumbs[1].href}>{back}</LinkButton>
        </>
      ) : (
        <>
          {lead && <p className="mb-5 max-w-2xl text-ink-2">{lead}</p>}
          {children}
        </>
      )}
    </>
  )
}

/** What the form is about, under its heading. */
export function FormSubject({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <>
      <p className="text-lg font-medium text-ink-1">{title}</p>
      <div className="mt-1">{children}</div>
    </>
  )
}
