import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PageHeader } from '#components/ui/page-header.tsx'

/** A form about one person: where one is, one heading, the form. */
export function PersonPage({
  person,
  title,
  children,
}: {
  person: { id: string; name: string }
  title: string
  children: ReactNode
}) {
  const t = useTranslations('nav')
  const crumbs = [
    { label: t('people'), href: '/people' },
    { label: person.name, href: `/people/${person.id}` },
  ]
  return (
    <>
      <PageHeader title={title} breadcrumb={crumbs} current={title} />
      {children}
    </>
  )
}
