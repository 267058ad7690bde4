// The groups of the study period 2025-2028 that the first register comes with. The study groups' titles and mandates
// are lib/communique/mandates.ts; those that were last published in the period before are to be confirmed.
import { defaultMandates } from '#lib/communique/mandates.ts'
import type { GroupKind } from '#lib/generated/prisma/enums.ts'

export interface FirstGroup {
  code: string
  kind: GroupKind
  parent: string
  title: string
  toBeConfirmed: boolean
  mandate: string
}

export const PERIOD = { code: '2025-2028', startsOn: '2025-01-01', endsOn: '2028-12-31' }

const TO_BE_CONFIRMED = ['SG3', 'SG11', 'SG12', 'SG15']

const studyGroups: FirstGroup[] = defaultMandates
  .filter(({ code }) => code === 'TSAG' || /^SG\d+$/.test(code))
  .map(({ code, title, mandate }) => ({
    code,
    kind: code === 'TSAG' ? 'advisory_group' : 'study_group',
    parent: '',
    title,
    toBeConfirmed: TO_BE_CONFIRMED.includes(code),
    mandate,
  }))

const part = (code: string, kind: GroupKind, parent: string, title: string): FirstGroup => ({
  ...{ code, kind, parent, title },
  toBeConfirmed: true,
  mandate: '',
})

/** Parents before their parts. */
export const firstGroups: FirstGroup[] = [
  ...studyGroups,
  part('WP1/11', 'working_party', 'SG11', 'Signalling and protocols'),
  part('Q2/11', 'question', 'WP1/11', 'Signalling for trusted calls and numbers'),
  part('WP2/15', 'working_party', 'SG15', 'Optical technologies and physical infrastructures'),
  part('Q6/15', 'question', 'WP2/15', 'Optical systems for terrestrial transport networks'),
  {
    code: 'FG-AINN',
    kind: 'focus_group',
    parent: 'SG13',
    title: 'Focus group on AI-native networks',
    toBeConfirmed: false,
    mandate: '',
  },
]
