import type { useTranslations } from 'next-intl'
import type { FormWords } from '#components/ui/form-error.tsx'

/** What the review's parts in the browser say; "{count}" stays for them to fill in. */
export function reviewWords(t: ReturnType<typeof useTranslations<never>>) {
  const form: FormWords = {
    optional: t('ui.optional'),
    staleTitle: t('ui.staleTitle'),
    staleKept: t('ui.staleKept'),
    from: t('ui.from'),
    to: t('ui.to'),
    empty: t('ui.empty'),
  }
  const keys = {
    title: t('review.keysTitle'),
    open: t('review.keys'),
    close: t('ui.close'),
    markRequest: t('review.markRequest'),
    markEndorsement: t('review.markEndorsement'),
    useFor: t('review.useFor'),
    list: [
      ['j', t('review.key.next')],
      ['k', t('review.key.previous')],
      ['x', t('review.key.keep')],
      ['d', t('review.key.drop')],
      ['u', t('review.key.undo')],
      ['e', t('review.key.edit')],
      ['r', t('review.key.register')],
      ['?', t('review.key.help')],
    ] as [string, string][],
  }
  return { form, keys }
}
