import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AnswerForm } from '#components/my-groups/answer-form.tsx'
import { AnsweredList } from '#components/my-groups/answered-list.tsx'
import { AnswersHeader } from '#components/my-groups/answers-header.tsx'
import { NothingToAnswer } from '#components/my-groups/nothing-to-answer.tsx'
import { WhatHappened } from '#components/my-groups/what-happened.tsx'
import { isStaff } from '#lib/actor.ts'
import { getAnswerSheet } from '#lib/my-groups/answers.ts'
import { groupsToAnswerFor } from '#lib/my-groups/whose.ts'
import { loadRound, type RoundParams } from '../round.ts'
import { sendAnswersAction } from './actions.ts'

interface Props extends RoundParams {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ round }, t] = await Promise.all([loadRound(params), getTranslations('answers')])
  return { title: t('titleNoGroup', { round: round.meetingName }) }
}

/** Everything that somebody's groups owe to a round, on one page, each item with its short form. */
export default async function AnswersPage({ params, searchParams }: Props) {
  const [{ actor, today, round }, search] = await Promise.all([loadRound(params), searchParams])
  const group = typeof search.group === 'string' ? search.group : ''
  const sheet = await getAnswerSheet(actor, round, await groupsToAnswerFor(actor, group, today))
  const isOpen = round.closedAt === null && sheet.open.length > 0
  return (
    <div className="max-w-5xl">
      <AnswersHeader round={round} sheet={sheet} today={today} />
      <WhatHappened search={search} next={sheet.open[0]?.item ?? null} />
      {isOpen ? (
        <AnswerForm
          round={round}
          group={group}
          open={sheet.open}
          actor={actor}
          today={today}
          action={sendAnswersAction}
        />
      ) : (
        <NothingToAnswer round={round} answered={sheet.counts.answered} isStaff={isStaff(actor)} />
      )}
      <AnsweredList answered={sheet.answered} />
    </div>
  )
}
