import { useFormatter, useTranslations } from 'next-intl'
import { WrittenText } from '#components/conversation/written-text.tsx'
import { HealthMark } from '#components/state/marks.tsx'
import { Avatar } from '#components/ui/avatar.tsx'
import { Chip } from '#components/ui/chip.tsx'
import { formatInstant, InstantText } from '#components/ui/date-text.tsx'
import { Link } from '#components/ui/link.tsx'
import { TimelineEntry } from '#components/ui/timeline.tsx'
import type { StandingUpdate, Update } from '#lib/items/timeline.ts'
import { EvidenceList } from './evidence-list.tsx'

/** What somebody wrote: who for whom, when, how it stands, evidence; what it corrects is folded away below it. */
export function UpdateEntry({ update, correctHref }: { update: StandingUpdate; correctHref: string | null }) {
  return (
    <TimelineEntry
      id={`u-${update.id}`}
      badge={<Avatar name={update.authorName} text={update.group?.code.match(/\d+/)?.[0]} />}
      heading={<Heading update={update} correctHref={correctHref} />}
    >
      <Said update={update} />
      <EvidenceList evidence={[...update.evidence, ...update.earlier.flatMap(({ evidence }) => evidence)]} />
      {update.earlier.length > 0 && <Earlier updates={update.earlier} />}
    </TimelineEntry>
  )
}

function Heading({ update, correctHref }: { update: Update; correctHref?: string | null }) {
  const t = useTranslations()
  const format = useFormatter()
  return (
    <span className="flex items-start gap-x-3">
      <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-1.5">
        <b className="text-base font-semibold text-ink-1">{update.authorName}</b>
        <span>{update.group ? t('item.forGroup', { group: update.group.code }) : t('item.forTsb')}</span>
        <span>
          · <InstantText at={update.createdAt} />
        </span>
        {update.health && (
          <span className="flex gap-x-1.5">
            <Dot /> <HealthMark health={update.health} />
          </span>
        )}
        {update.stateTo && (
          <span>
            <Dot />{' '}
            {update.stateTo === 'submitted'
              ? t('item.submittedIt')
              : t.rich('item.movedTo', {
                  from: update.stateFrom ? t(`state.${update.stateFrom}`) : '',
                  to: t(`state.${update.stateTo}`),
                  b: (text) => <b className="font-semibold text-ink-1">{text}</b>,
                })}
          </span>
        )}
        {update.noChange && <Chip>{t('item.noChange')}</Chip>}
        {update.visibility !== 'register' && (
          <Chip tone="waiting">{t(`item.onlyFor.${update.visibility}`)}</Chip>
        )}
      </span>
      {correctHref && (
        <Link
          href={correctHref}
          prefetch={false}
          aria-label={t('item.correctNamed', { date: formatInstant(format, update.createdAt) })}
          className="no-print hover:text-accent hover:underline touch:-my-3 touch:py-3"
        >
          {t('item.correctThis')}
        </Link>
      )}
    </span>
  )
}

/** Not where lines are short: it would stand at the beginning of one. */
const Dot = () => <span className="max-sm:hidden">·</span>

function Said({ update }: { update: Update }) {
  const t = useTranslations('item')
  return (
    <div className="max-w-prose space-y-1">
      <WrittenText>{update.text}</WrittenText>
      {update.healthCause && <p className="text-ink-2">{t('because', { cause: update.healthCause })}</p>}
    </div>
  )
}

function Earlier({ updates }: { updates: readonly Update[] }) {
  const t = useTranslations('item')
  const format = useFormatter()
  const first = updates.at(-1)
  if (!first) return null
  return (
    <details className="text-sm text-ink-3">
      <summary className="inline-block hover:text-accent hover:underline touch:py-3">
        {t('correctedEarlier', { date: formatInstant(format, first.createdAt) })}
      </summary>
      {updates.map((update) => (
        <div key={update.id} className="mt-1 border-s-3 border-line ps-3">
          <Heading update={update} />
          <del className="block max-w-prose decoration-ink-3">
            <Said update={update} />
          </del>
        </div>
      ))}
    </details>
  )
}
