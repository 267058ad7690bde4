import { useTranslations } from 'next-intl'
import { HealthMark } from '#components/state/marks.tsx'
import { InstantText } from '#components/ui/date-text.tsx'
import { Markdown } from '#components/ui/markdown.tsx'
import { excerpt } from '#lib/home/excerpt.ts'
import type { LastWord } from '#lib/my-groups/last-words.ts'

const SHORT = 320

/** What was said last, and with which words it was sent back: what an answer follows on. */
export function LookBack({ last }: { last: LastWord | null }) {
  const t = useTranslations('answers.item')
  return (
    <>
      {last?.returned && (
        <blockquote className="rounded-control bg-warning-ground px-3.5 py-2.5">
          <p className="text-sm font-semibold text-warning">
            {t('returned', { name: last.returnedBy ?? '' })}
          </p>
          <Words text={last.returned} />
        </blockquote>
      )}
      {last?.text && last.at ? (
        <blockquote className="border-s-3 border-line ps-3.5 text-ink-2">
          <p className="flex flex-wrap items-center gap-x-1.5 text-sm text-ink-3">
            <span>
              {t.rich('lastUpdate', {
                date: () => last.at && <InstantText key="at" at={last.at} />,
                name: last.by ?? '',
              })}
            </span>
            {last.health && <HealthMark health={last.health} />}
          </p>
          <Words text={last.text} />
        </blockquote>
      ) : (
        <p className="text-ink-3">{t('noUpdate')}</p>
      )}
    </>
  )
}

/** A long text begins, and the rest is a touch away. */
function Words({ text }: { text: string }) {
  const t = useTranslations('answers.item')
  const short = excerpt(text, SHORT)
  if (text.length <= SHORT) return <Markdown>{text}</Markdown>
  return (
    <details className="group/words">
      <summary className="touch:py-1">
        <span className="group-open/words:hidden">
          {short} <span className="text-accent underline underline-offset-2">{t('showAll')}</span>
        </span>
      </summary>
      <Markdown>{text}</Markdown>
    </details>
  )
}
