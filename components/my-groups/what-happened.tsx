import { useTranslations } from 'next-intl'
import { ForgetQuery } from '#components/ui/forget-query.tsx'
import { Notice } from '#components/ui/notice.tsx'

/** What came of the form that led here, and what is next. */
export function WhatHappened({
  search,
  next,
}: {
  search: Record<string, string | string[] | undefined>
  next: { reference: string; title: string } | null
}) {
  const t = useTranslations('answers')
  const count = (name: string) => {
    const value = search[name]
    return typeof value === 'string' && /^[1-9]\d?$/.test(value) ? Number(value) : 0
  }
  const [sent, refused] = [count('sent'), count('refused')]
  if (sent + refused + count('kept') === 0) return null
  return (
    <>
      <Notice tone={refused > 0 ? 'warning' : 'success'}>
        {sent > 0 && <p>{t('sent', { count: sent })}</p>}
        {refused > 0 && <p>{t('refused', { count: refused })}</p>}
        {sent + refused === 0 && <p>{t('kept')}</p>}
        {sent > 0 && refused === 0 && next && (
          <p>
            <a
              href={`#${next.reference}`}
              className="text-accent underline underline-offset-2 touch:inline-block touch:py-2"
            >
              {t('next', { item: next.title })}
            </a>
          </p>
        )}
      </Notice>
      {['sent', 'refused', 'kept'].map((name) => (
        <ForgetQuery key={name} name={name} />
      ))}
    </>
  )
}
