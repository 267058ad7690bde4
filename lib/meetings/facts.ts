// The meeting's and the document's facts, as a reader proposes them and a person confirms them.
import { z } from 'zod'
import type { DocumentFacts, MeetingFacts } from '#lib/communique/types.ts'
import type { Day } from '#lib/dates.ts'
import { optionalText, optionalUrl, requiredDay, requiredText } from '#lib/form-fields.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** "One per line", without empty lines and repetitions. */
const lines = z
  .string()
  .max(20_000, 'tooLong')
  .default('')
  .transform((text) => [
    ...new Set(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ),
  ])
  .pipe(z.array(z.string().max(300, 'tooLong')).max(500, 'tooLong'))

/** The fields of the facts' form; hosts and organizations stand one per line. */
export const factFields = {
  name: requiredText(200),
  heldOn: requiredDay,
  city: requiredText(100),
  country: optionalText(100),
  hosts: lines,
  organizations: lines,
  prefix: requiredText(20).regex(/^[A-Za-z][A-Za-z0-9]*-\d{4}[a-z]?$/, 'prefix'),
  slug: requiredText(80).regex(/^(?!import$)[a-z0-9]+(-[a-z0-9]+)*$/, 'slug'),
  title: requiredText(300),
  tdNumber: optionalText(40),
  officialUrl: optionalUrl,
}

export type CommuniqueFacts = z.output<z.ZodObject<typeof factFields>>

const confirmedFacts = z.object({
  ...factFields,
  hosts: z.array(z.string()),
  organizations: z.array(z.string()),
})

/** True when everything that a registration needs is there. */
export const areComplete = (facts: CommuniqueFacts) =>
  confirmedFacts.safeParse({ ...facts, officialUrl: facts.officialUrl ?? '' }).success

/**
 * Facts to start a review with; what the document does not say is left empty.
 * `takenPrefixes` are those of other meetings: a second meeting of one year gets a letter ("CxO-2024b").
 */
export function proposeFacts(
  document: DocumentFacts,
  meeting: MeetingFacts,
  takenPrefixes: readonly string[],
): CommuniqueFacts {
  const name = meeting.name ?? ''
  const heldOn = meeting.heldOn ?? ''
  const prefix = heldOn === '' ? '' : freePrefix(name, heldOn, takenPrefixes)
  return {
    name,
    heldOn,
    city: meeting.city ?? '',
    country: meeting.country ?? '',
    hosts: meeting.hosts,
    organizations: meeting.organizations,
    prefix,
    slug: slugOf(prefix),
    title: document.title ?? titleOf(name, heldOn, meeting.city),
    tdNumber: document.tdNumber ?? '',
    officialUrl: document.officialUrl,
  }
}

/** "Fibre optics, AI" → "fibre-optics-ai"; accents are folded. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')
}

function freePrefix(name: string, heldOn: Day, taken: readonly string[]): string {
  const used = new Set(taken.map((prefix) => prefix.toLowerCase()))
  const base = `${/\bCTO\b/i.test(name) ? 'CTO' : 'CxO'}-${heldOn.slice(0, 4)}`
  const candidates = [base, ...[...'bcdefghijklmnopqrstuvwxyz'].map((letter) => base + letter)]
  return candidates.find((candidate) => !used.has(candidate.toLowerCase())) ?? ''
}

function titleOf(name: string, heldOn: Day, city: string | null): string {
  const [year, month, day] = heldOn.split('-')
  const date = year ? `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}` : ''
  return [name && `Communiqué of the ${name}`, date, city].filter(Boolean).join(', ')
}
