// Codes of groups as people type them ("q 6/15", "sg 15", "6/15"), as they are written, and in addresses.
import type { GroupKind } from '#lib/generated/prisma/enums.ts'

export interface GroupCode {
  /** As it is written: "Q6/15". */
  code: string
  /** In an address: "q6-15". */
  slug: string
  /** What the code says of the kind; null where it could be a department or an outside body. */
  kind: GroupKind | null
}

/** The forms of ITU-T's codes, compared with the typed text in capitals without blanks; `$1` is a part of it. */
const forms: [RegExp, GroupKind, string][] = [
  [/^TSAG$/, 'advisory_group', 'TSAG'],
  [/^(?:ITU-?T-?)?(?:SG|STUDYGROUP)-?(\d{1,2})$/, 'study_group', 'SG$1'],
  [/^(?:WP|WORKINGPARTY)-?(\d{1,2})[/-](?:SG)?(\d{1,2}|TSAG)$/, 'working_party', 'WP$1/$2'],
  [/^(?:Q|QUESTION)-?(\d{1,3})[/-](?:SG)?(\d{1,2}|TSAG)$/, 'question', 'Q$1/$2'],
  [/^(\d{1,3})\/(\d{1,2}|TSAG)$/, 'question', 'Q$1/$2'],
  [/^SG-?(\d{1,2})-?RG-?([A-Z]{2,12})$/, 'regional_group', 'SG$1RG-$2'],
  [/^FG-?([A-Z0-9]{2,12})$/, 'focus_group', 'FG-$1'],
  [/^JCA-?([A-Z0-9]{2,12})$/, 'joint_coordination_activity', 'JCA-$1'],
]

/** The code that was meant, or null when the text can be none. Other names than ITU-T's own are kept as typed. */
export function parseGroupCode(typed: string): GroupCode | null {
  const text = typed.normalize('NFKC').trim()
  const compact = text
    .toUpperCase()
    .replaceAll(/[\s._]+/g, '')
    .replaceAll(/[‐-―]/g, '-')
    .replaceAll(/(?<!\d)0+(?=\d)/g, '')
  for (const [form, kind, written] of forms) {
    if (!form.test(compact)) continue
    const code = compact.replace(form, written)
    return { code, slug: slugOf(code), kind }
  }
  const slug = slugOf(text)
  return slug && text.length <= 40 ? { code: text, slug, kind: null } : null
}

/** The code in an address: lower case, other signs than letters and digits as one hyphen. */
export function slugOf(code: string): string {
  return code
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

/** As people write it in a table of its study group: "6/15" for Q6/15. */
export const shortCode = (code: string) => code.replace(/^Q(?=\d)/, '')
