import { useTranslations } from 'next-intl'
import type { Suggestion } from '#lib/items/choices.ts'

/** Which groups the request's words suggest, and which words. */
export function SuggestedGroups({ suggested }: { suggested: readonly Suggestion[] }) {
  const t = useTranslations('item')
  if (suggested.length === 0) return null
  return (
    <div className="text-sm text-ink-3">
      <p>{t('field.suggested')}</p>
      <ul className="mt-0.5 text-ink-2">
        {suggested.map(({ code, words }) => (
          <li key={code}>
            {t.rich('suggestion', {
              code,
              words: words.map((word) => `“${word}”`).join(', '),
              b: (text) => <b className="font-semibold">{text}</b>,
            })}
          </li>
        ))}
      </ul>
    </div>
  )
}
