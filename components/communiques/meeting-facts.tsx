import { useTranslations } from 'next-intl'
import { DayText } from '#components/ui/date-text.tsx'
import { Definition, DefinitionList } from '#components/ui/definition-list.tsx'
import { Section } from '#components/ui/panel.tsx'
import type { LivingCommunique } from '#lib/meetings/living.ts'

/** When and where the meeting was, who hosted it and who took part. */
export function MeetingFacts({ communique: { meeting } }: { communique: LivingCommunique }) {
  const t = useTranslations('communiques')
  const { hosts, organizations } = meeting
  return (
    <Section title={t('meeting')} className="mt-12 max-w-2xl border-t border-line pt-6">
      <DefinitionList>
        <Definition term={t('held')} note={[meeting.city, meeting.country].filter(Boolean).join(', ')}>
          <DayText day={meeting.heldOn} />
        </Definition>
        {hosts.length > 0 && <Definition term={t('hosts')}>{hosts.join(', ')}</Definition>}
        {organizations.length > 0 && (
          <Definition term={t('participants')}>
            <details>
              <summary className="text-accent hover:underline">
                {t('showParticipants', { count: organizations.length })}
              </summary>
              <ul className="mt-2 columns-2 gap-8 max-sm:columns-1">
                {organizations.map((name) => (
                  <li key={name} className="break-inside-avoid py-0.5">
                    {name}
                  </li>
                ))}
              </ul>
            </details>
          </Definition>
        )}
      </DefinitionList>
    </Section>
  )
}
