// Facts about the CxO meeting, proposed from the title lines, the cover's title and the first paragraphs.
import { findDate } from './dates.ts'
import { findOrganizations } from './participants.ts'
import type { Block, MeetingFacts } from './types.ts'

const meetingName = /\b(?:meeting|consultation|summit|group|roundtable)\b/i
const place = /\p{Lu}[\p{L}.’'-]*(?:[ -](?:(?:de|of|the|du|al|el|and) )?\p{Lu}[\p{L}.’'-]*){0,4}/u.source

/** What the document says about the meeting; null or empty where it does not. */
export function readMeeting(titleLines: string[], coverTitle: string | null, body: Block[]): MeetingFacts {
  const opening = body
    .filter((block) => block.kind !== 'heading')
    .slice(0, 6)
    .map((block) => block.text)
  const headlines = coverTitle ? [...titleLines, coverTitle] : titleLines
  const found = [...headlines, ...opening].map((text) => findDate(text)).find((date) => date !== null)
  return {
    name: nameIn(headlines.toReversed()),
    heldOn: found?.date ?? null,
    ...(placeInHeadlines(headlines) ?? placeInSentences(opening) ?? { city: null, country: null }),
    hosts: opening.map(hostsIn).find((hosts) => hosts.length > 0) ?? [],
    organizations: findOrganizations(body),
  }
}

function nameIn(lines: string[]): string | null {
  const named = lines.filter((text) => meetingName.test(text))
  const names = [...named, ...lines.filter((text) => /\bc[tx]os?\b/i.test(text))].map(nameOf)
  return names.find((name) => name !== '') ?? null
}

/** The line without the word communiqué, date and place. */
function nameOf(line: string): string {
  const name = line
    .slice(0, findDate(line)?.start)
    .replace(/^.*?\bcommuniqu[ée](?!\p{L})(?:\s+(?:of|from))?(?:\s+the(?!\p{L}))?[\s:–—-]*/iu, (start) =>
      meetingName.test(start) ? start : '',
    )
    .replace(/[\s:–—-]*\bcommuniqu[ée][\s:,–—-]*$/iu, '')
    .split(/,|\(|\s[–—]\s/, 1)[0]
  // "CxO MEETING" is typography, not the name; short words in capitals are acronyms.
  return (name ?? '').trim().replace(/(?<!\p{L})\p{Lu}{5,}(?!\p{L})/gu, (word) => word.toLowerCase())
}

/** "9 December 2024, Dubai, United Arab Emirates", "Geneva, 20 November 2012", or the place on its own line. */
function placeInHeadlines(lines: string[]): Pick<MeetingFacts, 'city' | 'country'> | null {
  const form = new RegExp(`^(${place})(?:, (${place}))?(?:, (${place}))?$`, 'u')
  for (const line of lines) {
    const found = findDate(line)
    const rest = (
      found ? [line.slice(0, found.start), line.slice(found.end)] : lines.some(findDate) ? [line] : []
    )
      .map((part) => part.replace(/^[\s,;:()–—-]+|[\s,;:()–—-]+$/g, ''))
      .map((part) =>
        part
          .split(', ')
          .filter((name) => !meetingName.test(name) && !/communiqu|\bc[tx]os?\b/i.test(name))
          .join(', '),
      )
    for (const part of rest.reverse()) {
      const match = part.length < 100 ? form.exec(part) : null
      if (match && (found || match[2]))
        return { city: match[1] ?? null, country: match[3] ?? match[2] ?? null }
    }
  }
  return null
}

/** "… met in Dubai, UAE, 9 December 2024." */
function placeInSentences(texts: string[]): Pick<MeetingFacts, 'city' | 'country'> | null {
  const form = new RegExp(`\\b(?:in|at) (${place})(?:, (${place}))?,? (?:on |from )?\\S*\\d`, 'u')
  for (const text of texts) {
    const match =
      findDate(text) && /\b(?:met|meeting|held|gathered|convened)\b/.test(text) ? form.exec(text) : null
    if (match) return { city: match[1] ?? null, country: match[2] ?? null }
  }
  return null
}

/** Who hosted, and with whose support: names as they stand. */
function hostsIn(text: string): string[] {
  const active =
    /^(?<host>\p{Lu}[^.;]{1,120}?) (?:kindly )?hosted the\b(?:[^.;]*?\b(?:with|by) the support of (?<support>[^;]+?))?\.?$/u
  const passive =
    /\bhosted by (?<host>[^;]+?)(?:,? (?:and |)(?:with the support of|supported by) (?<support>[^;]+?))?(?:,? (?:in|on|at|alongside|ahead of) [^.;]*)?(?:\.\s|\.?$)/u
  for (const sentence of text.split(/(?<=[.;])\s+(?=\p{Lu})/u)) {
    const groups = (active.exec(sentence) ?? passive.exec(sentence))?.groups
    if (groups?.host) return [...names(groups.host), ...names(groups.support ?? '')]
  }
  return []
}

function names(list: string): string[] {
  return list
    .split(/, and |, | and (?=(?:the )?\p{Lu}[^,]*$)/u)
    .map((name) =>
      name
        .replace(/^(?:and |the |by )+/i, '')
        .replace(/\.$/, '')
        .trim(),
    )
    .filter((name) => name.length > 1 && name.length < 100)
}
