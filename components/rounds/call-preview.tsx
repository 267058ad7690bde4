import { useTranslations } from 'next-intl'
import type { MailContent, MailSection } from '#lib/notifications/template/content.ts'

const LINK = 'text-accent underline underline-offset-2 touch:inline-block touch:py-3'

/** A mail as its reader gets it, in our own type; the very bytes are a link away, as HTML and as text. */
export function CallPreview({ path, content }: { path: string; content: MailContent }) {
  const t = useTranslations('rounds.call')
  const { subject, lead, button, sections, because } = content
  return (
    <>
      <p className="mb-3 flex flex-wrap gap-x-5 text-sm">
        <a href={`${path}/mail.html`} target="_blank" rel="noreferrer" className={LINK}>
          {t('asMail')}
        </a>
        <a href={`${path}/mail.html?part=text`} target="_blank" rel="noreferrer" className={LINK}>
          {t('asText')}
        </a>
      </p>
      <div className="max-w-2xl rounded-panel border border-line bg-panel p-6 max-sm:p-4">
        <p className="text-xl font-semibold break-words">{subject}</p>
        {lead.map((paragraph) => (
          <p key={paragraph} className="mt-3 break-words whitespace-pre-line text-ink-2">
            {paragraph}
          </p>
        ))}
        {button && (
          <p className="mt-4 inline-block rounded-control bg-accent px-4 py-2.5 font-semibold text-on-accent">
            {button.label}
          </p>
        )}
        {sections.map((section) => (
          <Part key={section.title} section={section} />
        ))}
        <p className="mt-6 border-t border-line pt-3 text-sm text-ink-3">{because}</p>
      </div>
    </>
  )
}

function Part({ section: { title, things } }: { section: MailSection }) {
  return (
    <section className="mt-6">
      <h3 className="text-sm font-semibold text-ink-3">{title}</h3>
      <ul className="mt-1 divide-y divide-line border-t border-line">
        {things.map((thing) => (
          <li key={thing.href} className="py-2.5">
            <p className="font-medium break-words">{thing.title}</p>
            <p className="text-sm text-ink-3">{thing.facts.join(' · ')}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
