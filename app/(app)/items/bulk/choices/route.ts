import { listGroupChoices, listItemThemes, listThemeChoices } from '#lib/items/choices.ts'
import { canManageItems } from '#lib/items/policy.ts'
import { getItemFacts } from '#lib/items/queries.ts'
import { currentDay, requireActor } from '#lib/session.ts'

/** What an item can be given in its row of the list: the groups, and the themes with those that it carries. */
export async function GET(request: Request) {
  const [actor, today] = await Promise.all([requireActor(), currentDay()])
  if (!canManageItems(actor)) return new Response(null, { status: 404 })
  const item = await getItemFacts(actor, new URL(request.url).searchParams.get('item') ?? '')
  if (!item) return new Response(null, { status: 404 })
  const chosen = await listItemThemes(actor, item.id)
  const [themes, { groups }] = await Promise.all([
    listThemeChoices(actor, chosen),
    listGroupChoices(actor, [], today),
  ])
  return Response.json({
    themes: themes.map((theme) => ({ ...theme, isChosen: chosen.includes(theme.id) })),
    groups: groups.map(({ code, title }) => ({ code, title })),
    lead: item.leadCode,
  })
}
