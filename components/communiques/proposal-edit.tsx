import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { ActionForm, FormActions } from '#components/ui/action-form.tsx'
import { buttonClass } from '#components/ui/button-class.ts'
import { Checkbox, CheckboxGroup } from '#components/ui/checkbox.tsx'
import { RadioGroup } from '#components/ui/radio-group.tsx'
import { Select } from '#components/ui/select.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import type { ReviewPage } from '#lib/meetings/queries.ts'
import { splitPoints } from '#lib/meetings/spans.ts'
import type { ReviewActions } from './review-actions.ts'

interface Props {
  review: ReviewPage
  proposal: ReviewPage['pairs'][number]['proposal']
  actions: ReviewActions
}

/** Everything about one proposal that can be changed: its words, its clause, split and merge. */
export function ProposalEdit({ review, proposal, actions }: Props) {
  const t = useTranslations('review')
  return (
    <div className="mt-4 space-y-6 border-t border-line pt-4">
      <ActionForm action={actions.reviseProposalAction} version={proposal.version} className="space-y-4">
        <input type="hidden" name="id" value={proposal.id} />
        <Fields review={review} proposal={proposal} />
        <FormActions>
          <SubmitButton>{t('save')}</SubmitButton>
          <Link
            href={`/communiques/import/${review.id}#p-${proposal.id}`}
            prefetch={false}
            className={buttonClass('quiet')}
          >
            {t('cancel')}
          </Link>
        </FormActions>
      </ActionForm>
      <Split review={review} proposal={proposal} action={actions.splitProposalAction} />
      <Merge review={review} proposal={proposal} action={actions.mergeProposalsAction} />
    </div>
  )
}

const textOf = ({ review, proposal }: Omit<Props, 'actions'>) =>
  review.extraction.paragraphs[proposal.paragraphIndex]?.text ?? ''

function Fields({ review, proposal }: Omit<Props, 'actions'>) {
  const t = useTranslations('review.fields')
  const kinds = useTranslations('review.kind')
  const groups = review.groups.map(({ code, title }) => ({ value: code, label: `${code} ${title}`.trim() }))
  return (
    <>
      <RadioGroup
        name="kind"
        label={t('kind')}
        required
        segmented
        options={(['request', 'endorsement'] as const).map((value) => ({ value, label: kinds(value) }))}
        defaultValue={proposal.kind}
      />
      <TextInput
        name="title"
        label={t('title')}
        hint={t('titleHint')}
        required
        defaultValue={proposal.title}
      />
      <TextArea
        name="clause"
        label={t('clause')}
        hint={t('clauseHint')}
        required
        defaultValue={textOf({ review, proposal }).slice(proposal.startOffset, proposal.endOffset)}
      />
      <TextArea name="summary" label={t('summary')} rows={2} defaultValue={proposal.summary} />
      <TextArea
        name="themes"
        label={t('themes')}
        hint={
          review.themes.length > 0
            ? t('themesHint', { themes: review.themes.join('; ') })
            : t('themesHintNone')
        }
        rows={2}
        defaultValue={proposal.themes.join('\n')}
      />
      <TextInput name="addressee" label={t('addressee')} required defaultValue={proposal.addressee} />
      <TextInput name="verb" label={t('verb')} defaultValue={proposal.verb} />
      <Checkbox name="createItem" label={t('createItem')} defaultChecked={proposal.createItem} />
      <Select
        name="leadCode"
        label={t('lead')}
        empty={t('none')}
        options={groups}
        defaultValue={proposal.leadCode ?? ''}
      />
      <CheckboxGroup
        name="collaboratorCodes"
        label={t('collaborators')}
        options={review.groups.map(({ code }) => ({ value: code, label: code }))}
        defaultValues={proposal.collaboratorCodes}
      />
    </>
  )
}

function Split({
  review,
  proposal,
  action,
}: Omit<Props, 'actions'> & { action: ReviewActions['splitProposalAction'] }) {
  const t = useTranslations('review')
  const text = textOf({ review, proposal })
  const points = splitPoints(text, { start: proposal.startOffset, end: proposal.endOffset }).slice(0, 60)
  if (points.length === 0) return null
  return (
    <ActionForm action={action} version={proposal.version} className="space-y-3 border-t border-line pt-4">
      <h4 className="font-semibold">{t('split')}</h4>
      <p className="text-ink-3">{t('splitText')}</p>
      <input type="hidden" name="id" value={proposal.id} />
      <Select
        name="at"
        label={t('splitAt')}
        required
        options={points.map((at) => ({
          value: String(at),
          label: `“${text.slice(at, Math.min(at + 60, proposal.endOffset))}${at + 60 < proposal.endOffset ? '…' : ''}”`,
        }))}
      />
      <SubmitButton variant="secondary">{t('splitDo')}</SubmitButton>
    </ActionForm>
  )
}

function Merge({
  review,
  proposal,
  action,
}: Omit<Props, 'actions'> & { action: ReviewActions['mergeProposalsAction'] }) {
  const t = useTranslations('review')
  const others = review.pairs
    .map((pair) => pair.proposal)
    .filter((other) => other.id !== proposal.id && other.paragraphIndex === proposal.paragraphIndex)
  if (others.length === 0) return null
  return (
    <div className="space-y-3 border-t border-line pt-4">
      <h4 className="font-semibold">{t('merge')}</h4>
      <p className="text-ink-3">{t('mergeText')}</p>
      {others.map((other) => (
        <ActionForm key={other.id} action={action} version={proposal.version} className="">
          <input type="hidden" name="id" value={proposal.id} />
          <input type="hidden" name="otherId" value={other.id} />
          <input type="hidden" name="otherVersion" value={other.version} />
          <SubmitButton variant="secondary" className="max-w-full">
            <span className="truncate">{t('mergeDo', { title: other.title })}</span>
          </SubmitButton>
        </ActionForm>
      ))}
    </div>
  )
}
