import { notFound, redirect } from 'next/navigation'
import type { Params } from '#lib/params.ts'
import { currentDay } from '#lib/session.ts'
import { viewHref } from '#lib/views/queries.ts'
import { loadView, type ViewParams } from './view.ts'

/** Leads to what the view shows now. */
export default async function ViewPage({
  params,
  searchParams,
}: ViewParams & { searchParams: Promise<Params> }) {
  const [{ view }, { done }, today] = await Promise.all([loadView(params), searchParams, currentDay()])
  if (!view) notFound()
  redirect(
    `${await viewHref(view, today)}${typeof done === 'string' ? `&done=${encodeURIComponent(done)}` : ''}`,
  )
}
