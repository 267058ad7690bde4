import type { ComponentProps } from 'react'
import ReactMarkdown from 'react-markdown'
import remarkGfm from 'remark-gfm'
import { isPlausibleMarkdown } from '#lib/plausible-markdown.ts'
import { Link } from './link.tsx'

type Plugins = NonNullable<ComponentProps<typeof ReactMarkdown>['remarkPlugins']>

/** What people wrote in Markdown. No HTML of theirs, no images, links only to the web, to mail or within. */
export function Markdown({ plugins = [], children }: { plugins?: Plugins; children: string }) {
  if (!isPlausibleMarkdown(children)) return <div className="prose whitespace-pre-wrap">{children}</div>
  return (
    <div className="prose">
      <ReactMarkdown
        skipHtml
        remarkPlugins={[remarkGfm, ...plugins]}
        disallowedElements={['img']}
        components={{
          a: ({ href, className, children }) => {
            if (!href) return children
            if (/^\/(?!\/)/.test(href))
              return (
                <Link href={href} className={className}>
                  {children}
                </Link>
              )
            return (
              <a href={href} rel="noopener noreferrer nofollow" className={className}>
                {children}
              </a>
            )
          },
          // Boxes of a task list are read, not ticked.
          input: ({ checked }) => (checked ? '☑' : '☐'),
          // A page has one first heading, and it is not in what people write.
          h1: ({ children }) => <h3>{children}</h3>,
          h2: ({ children }) => <h3>{children}</h3>,
          // GitHub's extension aligns columns by a style attribute, which the security policy forbids.
          th: ({ children }) => <th>{children}</th>,
          td: ({ children }) => <td>{children}</td>,
        }}
      >
        {children}
      </ReactMarkdown>
    </div>
  )
}
