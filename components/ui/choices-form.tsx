'use client'
import Form from 'next/form'
import type { ReactNode } from 'react'

/**
 * Choices that are sent by GET: each as it is made where scripts run, by the form's button elsewhere. What was typed elsewhere on
 * the page stays.
 */
export function ChoicesForm({
  action,
  className,
  children,
}: {
  action: string
  className: string
  children: ReactNode
}) {
  return (
    <Form
      action={action}
      prefetch={false}
      replace
      scroll={false}
      className={className}
      onChange={(event) => event.currentTarget.requestSubmit()}
    >
      {children}
    </Form>
  )
}
