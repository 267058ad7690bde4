import { useTranslations } from 'next-intl'
import { LinkButton } from '#components/ui/button.tsx'
import { buttonClass } from '#components/ui/button-class.ts'
import { DetailsMenu } from '#components/ui/details-menu.tsx'
import { Link } from '#components/ui/link.tsx'
import type { Why } from '#lib/errors.ts'
import type { ActiveAssignment, ItemFacts } from '#lib/items/facts.ts'
import { isOpen } from '#lib/items/states.ts'
import type { Step, StepOffer } from '#lib/items/steps.ts'

/** How many steps stand as buttons; the others are a click away. */
const SHOWN = 3

/**
 * The next possible steps, the most telling first and filled; for each impossible one its sentence. `answers`:
 * proposals that the person may accept or decline.
 */
export function StepPanel({
  item,
  offers,
  answers,
  waits,
}: {
  item: ItemFacts
  offers: readonly StepOffer[]
  answers: readonly ActiveAssignment[]
  waits: Why | null
}) {
  const t = useTranslations('item')
  const why = useTranslations('why')
  const path = `/items/${item.reference}`
  // Keys press the first of what they stand for.
  const keyOf = (key: string, index: number) =>
    [...(index === 0 ? ['n'] : []), ...(key.startsWith('accept ') ? ['a'] : [])].join(' ') || undefined
  const buttons = [
    ...answers.flatMap(({ id, code }) => [
      {
        key: `accept ${id}`,
        href: `${path}/assignments/${id}/accept`,
        label: t('acceptFor', { group: code }),
      },
      {
        key: `decline ${id}`,
        href: `${path}/assignments/${id}/decline`,
        label: t('declineFor', { group: code }),
      },
    ]),
    ...offers
      .filter(({ why }) => why === null)
      .map(({ step }) => ({ key: step as string, href: `${path}/${step}`, label: t(`step.${step}`) })),
  ]
  const impossible = offers.filter((offer) => offer.why !== null)
  const next = impossible.find(({ step, why }) => step === telling(item) && !why?.key.startsWith('only_'))
  return (
    <section
      id="steps"
      aria-label={t('steps')}
      className="no-print relative mt-1 flex flex-wrap items-center gap-2.5 rounded-panel border border-line bg-panel p-3"
    >
      {buttons.slice(0, SHOWN).map(({ key, href, label }, index) => (
        <LinkButton
          key={key}
          href={href}
          variant={index === 0 ? 'primary' : 'secondary'}
          data-key={keyOf(key, index)}
        >
          {label}
        </LinkButton>
      ))}
      <MoreSteps links={buttons.slice(SHOWN)} impossible={impossible} />
      <p className="min-w-0 grow basis-60 text-sm text-ink-3 empty:hidden max-sm:basis-full">
        {buttons.length === 0 && `${isOpen(item.state) ? t('reads') : why('item_is_closed')} `}
        {waits && <span className="me-1.5 text-ink-2">{t(`waits.${waits.key}`, waits.values ?? {})}</span>}
        {next?.why && <NotYet step={next.step} why={next.why} />}
      </p>
    </section>
  )
}

/** What the item waited for on the day that the page goes back to; steps there are none in the past. */
export function Waits({ waits }: { waits: Why | null }) {
  const t = useTranslations('item')
  return <p className="mt-1 text-ink-2">{waits && t(`waits.${waits.key}`, waits.values ?? {})}</p>
}

/** Of the impossible steps the one that a reader wonders about. */
const telling = ({ state }: ItemFacts): Step => {
  if (!isOpen(state)) return 'reopen'
  return state === 'on_hold' ? 'resume' : 'verify'
}

function NotYet({ step, why }: { step: Step; why: Why }) {
  const t = useTranslations()
  return t('item.stepNotYet', { step: t(`item.step.${step}`), why: t(`why.${why.key}`, why.values ?? {}) })
}

function MoreSteps({
  links,
  impossible,
}: {
  links: readonly { key: string; href: string; label: string }[]
  impossible: readonly StepOffer[]
}) {
  const t = useTranslations()
  const bySentence = Map.groupBy(impossible, ({ why }) => (why ? t(`why.${why.key}`, why.values ?? {}) : ''))
  return (
    <DetailsMenu className="sm:relative">
      <summary className={buttonClass()} aria-label={t('item.moreSteps')} title={t('item.moreSteps')}>
        <span aria-hidden="true">⋯</span>
      </summary>
      <div className="absolute start-0 top-full z-20 mt-1 max-h-96 overflow-y-auto sm:w-80 rounded-control border border-line bg-page p-1 shadow-float max-sm:inset-x-0">
        {links.length > 0 && (
          <ul className="mb-1 border-b border-line-faint pb-1">
            {links.map(({ key, href, label }) => (
              <li key={key}>
                <Link
                  href={href}
                  prefetch={false}
                  className="flex min-h-8 items-center rounded-chip px-2.5 hover:bg-panel focus-visible:-outline-offset-2 touch:min-h-11"
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        )}
        <p className="px-2.5 pt-1 text-xs font-medium text-ink-3">{t('item.notNow')}</p>
        <dl className="space-y-1.5 px-2.5 pt-1 pb-2 text-sm">
          {[...bySentence].map(([sentence, steps]) => (
            <div key={sentence}>
              <dt className="inline font-medium text-ink-2">
                {steps.map(({ step }) => t(`item.step.${step}`)).join(', ')}:{' '}
              </dt>
              <dd className="inline text-ink-3">{sentence}</dd>
            </div>
          ))}
        </dl>
      </div>
    </DetailsMenu>
  )
}
