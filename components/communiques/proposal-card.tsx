import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { buttonClass } from '#components/ui/button-class.ts'
import { Chip, GroupChip } from '#components/ui/chip.tsx'
import type { ReviewPage } from '#lib/meetings/queries.ts'
import { storedGroups } from '#lib/meetings/stored.ts'

export type Pair = ReviewPage['pairs'][number]

const SIGNS = { keep: '✓', drop: '✕', undecided: '○' } as const
const INKS = { keep: 'text-good', drop: 'text-ink-3', undecided: 'text-ink-2' } as const

/** One proposal: what it says, what becomes of it, and the decisions. `children` is its edit form. */
export function ProposalCard({
  pair,
  at,
  total,
  reviewId,
  open,
  compared,
  children,
}: {
  pair: Pair
  at: number
  total: number
  reviewId: string
  open: boolean
  compared: boolean
  children: ReactNode
}) {
  const t = useTranslations('review')
  const { proposal } = pair
  const { decision } = proposal
  const dropped = decision === 'drop'
  const kind = t(`kind.${proposal.kind}`)
  return (
    <article
      id={`p-${proposal.id}`}
      tabIndex={-1}
      data-proposal={proposal.id}
      data-version={proposal.version}
      data-paragraph-index={proposal.paragraphIndex}
      aria-labelledby={`l-${proposal.id} t-${proposal.id}`}
      className="proposal px-3 py-4"
    >
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-3">
        <span id={`l-${proposal.id}`} className="sr-only">
          {t('labels.position', { at, total, kind, decision: t(`decision.${decision}`) })}
        </span>
        <span aria-hidden="true" className={`font-semibold ${INKS[decision]}`}>
          {SIGNS[decision]} {t(`decision.${decision}`)}
        </span>
        <span aria-hidden="true">{t('position', { at, total })}</span>
        <a href={`#d-${proposal.paragraphIndex}`} className="hover:text-accent hover:underline">
          {t('place', { paragraph: proposal.paragraph, sentence: proposal.sentence })}
        </a>
      </div>
      <h3
        id={`t-${proposal.id}`}
        className={`mt-1 font-semibold ${dropped ? 'text-ink-3 line-through' : ''}`}
      >
        {proposal.title}
      </h3>
      <div className="mt-1.5 flex flex-wrap items-center gap-1.5">
        <Chip tone={proposal.kind === 'request' ? 'accent' : 'neutral'}>{kind}</Chip>
        {proposal.certainty === 'second_look' && <Chip tone="warning">{t('secondLook')}</Chip>}
        {proposal.byHand && <Chip>{t('byHand')}</Chip>}
        {proposal.themes.map((theme) => (
          <Chip key={theme}>{theme}</Chip>
        ))}
      </div>
      {compared && (pair.request || !dropped) && <Standing pair={pair} />}
      {!dropped && !pair.request && <Proposed proposal={proposal} />}
      {open && (
        <div className="mt-3 flex flex-wrap gap-2">
          {decision === 'undecided' ? (
            <>
              <Decide pair={pair} what="keep" variant="primary" />
              <Decide pair={pair} what="drop" variant="secondary" />
            </>
          ) : (
            <Decide pair={pair} what="undo" variant="secondary" />
          )}
          {!children && (
            <Link
              href={`/communiques/import/${reviewId}?edit=${proposal.id}#p-${proposal.id}`}
              prefetch={false}
              data-do="edit"
              aria-label={t('editOf', { title: proposal.title })}
              className={buttonClass('quiet', 'small')}
            >
              {t('edit')}
            </Link>
          )}
        </div>
      )}
      {children}
    </article>
  )
}

const VALUES = { keep: 'keep', drop: 'drop', undo: 'undecided' } as const

function Decide({
  pair: { proposal },
  what,
  variant,
}: {
  pair: Pair
  what: keyof typeof VALUES
  variant: 'primary' | 'secondary'
}) {
  const t = useTranslations('review')
  return (
    <button
      type="submit"
      form="decide"
      name="decide"
      value={`${VALUES[what]}:${proposal.id}:${proposal.version}`}
      data-do={what}
      aria-label={t(`${what}Of`, { title: proposal.title })}
      className={buttonClass(variant, 'small')}
    >
      {t(what)}
    </button>
  )
}

/** What registering does with it: addressee, groups, item. */
function Proposed({ proposal }: { proposal: Pair['proposal'] }) {
  const t = useTranslations('review')
  const words = storedGroups(proposal.suggestedGroups).find(({ code }) => code === proposal.leadCode)?.words
  const addressee = proposal.addressee === 'unspecified' ? t('unspecified') : proposal.addressee
  return (
    <dl className="mt-2 grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-2 gap-y-1 text-sm">
      <dt className="text-ink-3">{t('addressee')}</dt>
      <dd>{proposal.verb ? `${addressee} (${proposal.verb})` : addressee}</dd>
      <dt className="text-ink-3">{t('item')}</dt>
      <dd>{proposal.createItem ? t('makesItem') : t('noItem')}</dd>
      {proposal.createItem && (
        <>
          <dt className="text-ink-3">{t('lead')}</dt>
          <dd>
            {proposal.leadCode ? <GroupChip code={proposal.leadCode} lead /> : t('noLead')}
            {proposal.collaboratorCodes.map((code) => (
              <GroupChip key={code} code={code} />
            ))}
            {words && words.length > 0 && (
              <span className="ms-2 text-ink-3">{t('because', { words: words.slice(0, 4).join(', ') })}</span>
            )}
          </dd>
        </>
      )}
    </dl>
  )
}

/** Whether the register has it already, and what of it would change there. */
function Standing({ pair: { proposal, request, changes } }: { pair: Pair }) {
  const t = useTranslations('review')
  if (!request) return <p className="mt-2 text-sm font-medium text-accent">{t('isNew')}</p>
  const fields = [...new Set(changes.filter((key) => key !== 'kind').map((key) => t(`field.${key}`)))]
  const what = request.withdrawnAt
    ? t('wasWithdrawn')
    : changes.length === 0
      ? t('unchanged')
      : request.quote === null
        ? t('fillsQuote')
        : t('changes', { fields: fields.join(', ') })
  return (
    <p className="mt-2 text-sm text-ink-2">
      <b className="font-medium">{t('registeredAs', { reference: request.reference })}</b>: {what}
      {request.kind !== proposal.kind && ` · ${t('kindDiffers', { kind: request.kind })}`}
    </p>
  )
}
