import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AskFacts } from '#components/asks/ask-facts.tsx'
import { DecideForm, WithdrawForm } from '#components/asks/ask-forms.tsx'
import { ItemFormPage } from '#components/items/item-form.tsx'
import { canDecideAsks, canWithdrawAsk } from '#lib/asks/policy.ts'
import { getAsk } from '#lib/asks/queries.ts'
import { whyNotDecide, whyNotGrant, whyNotWithdrawAsk } from '#lib/asks/rules.ts'
import { loadItem } from '../../item.ts'
import { decideAskAction, withdrawAskAction } from './actions.ts'

interface Props {
  params: Promise<{ reference: string; id: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('asks.one')
  return { title: `${t('seeTitle')} ${(await params).reference}` }
}

export default async function OneAskPage({ params }: Props) {
  const [{ actor, item, today }, { id }, t] = await Promise.all([
    loadItem(params),
    params,
    getTranslations('asks'),
  ])
  const ask = await getAsk(actor, item.id, id)
  if (!ask) notFound()
  const decides = canDecideAsks(actor) && whyNotDecide(ask, actor) === null
  return (
    <ItemFormPage item={item} today={today} title={t(decides ? 'one.title' : 'one.seeTitle')}>
      <AskFacts ask={ask} />
      {decides && (
        <DecideForm
          item={item}
          ask={ask}
          action={decideAskAction}
          whyNotGrant={whyNotGrant(item, ask, actor)}
        />
      )}
      {canWithdrawAsk(actor, ask) && whyNotWithdrawAsk(ask) === null && (
        <WithdrawForm item={item} ask={ask} action={withdrawAskAction} />
      )}
      {!decides && ask.state === 'open' && <p className="mt-5 text-ink-3">{t('one.readers')}</p>}
    </ItemFormPage>
  )
}
