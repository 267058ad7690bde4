import NextLink from 'next/link'
import type { ComponentProps } from 'react'
import { keepAsOf } from '#lib/as-of-here.ts'

/** A link to a page of ours. On a page that goes back to a day it leads to that day. */
export function Link({ href, ...rest }: Omit<ComponentProps<typeof NextLink>, 'href'> & { href: string }) {
  return <NextLink prefetch={false} {...rest} href={keepAsOf(href)} />
}
