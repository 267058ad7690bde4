import { useTranslations } from 'next-intl'
import { HealthMark, StateMark } from '#components/state/marks.tsx'
import { Chip } from '#components/ui/chip.tsx'
import { InstantText } from '#components/ui/date-text.tsx'
import { Link } from '#components/ui/link.tsx'
import { Section } from '#components/ui/panel.tsx'
import type { GivenAnswer } from '#lib/my-groups/answers.ts'

/** What was answered already, and by whom. */
export function AnsweredList({ answered }: { answered: readonly GivenAnswer[] }) {
  const t = useTranslations('answers')
  if (answered.length === 0) return null
  return (
    <Section title={t('answered')} className="mt-8">
      <ul className="border-t border-line-faint">
        {answered.map((given) => (
          <li key={given.reference} className="border-b border-line-faint py-3">
            <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-3">
              <span>{given.reference}</span>
              <span>
                {t.rich('answeredBy', { date: () => <InstantText key="at" at={given.at} />, name: given.by })}
              </span>
            </p>
            <p className="font-medium max-sm:text-lg">
              <Link
                href={`/items/${given.reference}`}
                className="hover:text-accent hover:underline touch:inline-block touch:py-1"
              >
                {given.title}
              </Link>
            </p>
            <p className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2">
              <StateMark state={given.state} />
              {given.health && <HealthMark health={given.health} />}
              {given.noChange && <Chip>{t('noChange')}</Chip>}
              <span className="min-w-0">{given.excerpt}</span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
