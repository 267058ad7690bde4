import NextLink from 'next/link'
import type { ComponentProps } from 'react'
import { keepAsOf } from '#lib/as-of-here.ts'
import { AheadLink } from './ahead-link.tsx'

type Props = Omit<ComponentProps<typeof NextLink>, 'href'> & {
  href: string
  /** Whether the page is fetched as soon as the pointer or the focus rests on the link. */
  ahead?: boolean
}

/** A link to a page of ours. On a page that goes back to a day it leads to that day. */
export function Link({ href, ahead = false, ...rest }: Props) {
  if (ahead) return <AheadLink {...rest} href={keepAsOf(href)} />
  return <NextLink prefetch={false} {...rest} href={keepAsOf(href)} />
}
