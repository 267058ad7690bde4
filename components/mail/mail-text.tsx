import { useTranslations } from 'next-intl'
import { Section } from '#components/ui/panel.tsx'
import { KEPT_DAYS } from '#lib/mail/forget.ts'
import type { MailDetails } from '#lib/mail/queries.ts'

/** Its headers and its text, or why there is none to read. */
export function MailText({ mail: { headers, text } }: { mail: Pick<MailDetails, 'headers' | 'text'> }) {
  const t = useTranslations('mail')
  return (
    <>
      {headers.length > 0 && (
        <Section title={t('headers')}>
          <pre className="text-sm whitespace-pre-wrap break-words">
            {headers.map(([name, value]) => `${name}: ${value}`).join('\n')}
          </pre>
        </Section>
      )}
      <Section title={t('textTitle')}>
        {text === null ? (
          <p>{t('textSecret')}</p>
        ) : text === '' ? (
          <p>{t('textForgotten', { days: KEPT_DAYS })}</p>
        ) : (
          <pre className="font-sans whitespace-pre-wrap break-words">{text}</pre>
        )}
      </Section>
    </>
  )
}
