// Plain sentences of the newer style; measured once as an unseen set (85 % found, 96 % right), then learned from.
import type { Labelled } from './labelled.ts'

const r = 'request' as const
const e = 'endorsement' as const

export const fresh: readonly Labelled[] = [
  {
    text: 'Self-organizing networks reduce outages, and CxOs called on ITU to define levels of network autonomy that buyers can compare.',
    statements: [[r, 'called on', 'ITU', 'define levels of network autonomy that buyers can compare']],
  },
  {
    text: 'CxOs emphasized the value of field trials, encouraging ITU to publish the results of those under way.',
    statements: [[r, 'encouraging', 'ITU', 'publish the results of those under way']],
  },
  {
    text: 'CxOs suggested that ITU, together with the satellite industry, develop a primer on orbital edge computing.',
    statements: [[r, 'suggested', 'ITU', 'develop a primer on orbital edge computing']],
  },
  {
    text: 'ITU standards could provide the trust that buyers look for, said CxOs, especially in health and finance.',
    statements: [],
  },
  {
    text: 'Participating executives praised ITU’s AI testbeds and urged their extension to rural networks.',
    statements: [
      [e, 'praised', 'ITU', 'ITU’s AI testbeds'],
      [r, 'urged', 'unspecified', 'their extension to rural networks'],
    ],
  },
  {
    text: 'CTOs invited ITU-T to study whether a new numbering range is needed for delivery robots.',
    statements: [
      [r, 'invited', 'ITU-T', 'study whether a new numbering range is needed for delivery robots'],
    ],
  },
  {
    text: 'The meeting noted with satisfaction that SG12 has completed its work on echo.',
    statements: [[e, 'noted with satisfaction', 'SG12', 'that SG12 has completed its work on echo']],
  },
  {
    text: 'Regulators were encouraged to treat small cells as street furniture.',
    statements: [[r, 'encouraged', 'Regulators', 'treat small cells as street furniture']],
  },
  {
    text: 'The roaming of sensors was identified as a gap, and ITU-T SG3 was asked to study its cost.',
    statements: [[r, 'asked', 'ITU-T SG3', 'study its cost']],
  },
  {
    text: 'CTOs repeated that neither ITU nor governments should pick winners.',
    statements: [[r, 'repeated', 'ITU', 'not pick winners']],
  },
  {
    text: 'CxOs discussed trends in maritime connectivity and their impact on ports, pilots and insurers.',
    statements: [],
  },
  {
    text: 'An executive briefing introduced CxOs to the ITU work programme and invited comments.',
    statements: [],
  },
  {
    text: 'CxOs agreed that collaboration among standards bodies is vital to avoid duplication.',
    statements: [],
  },
  {
    text: 'CxOs agreed that standards bodies should coordinate their calendars to avoid duplication.',
    statements: [[r, 'agreed', 'standards bodies', 'coordinate their calendars to avoid duplication']],
  },
  { text: 'Better maps would save lives. “They should be open,” said one of the speakers.', statements: [] },
  {
    text: 'CxOs backed ITU’s proposal for a yearly interoperability week.',
    statements: [[e, 'backed', 'ITU', 'ITU’s proposal for a yearly interoperability week']],
  },
  {
    text: 'The executives were supportive of the new work item on battery swaps and asked for its early completion.',
    statements: [
      [e, 'were supportive of', 'unspecified', 'the new work item on battery swaps'],
      [r, 'asked for', 'unspecified', 'its early completion'],
    ],
  },
  {
    text: 'Governments could accelerate the switch to fibre, CxOs suggested, by sharing the cost of ducts.',
    statements: [
      [
        r,
        'could (CxOs suggested)',
        'Governments',
        'accelerate the switch to fibre by sharing the cost of ducts',
      ],
    ],
  },
  {
    text: 'Vendors present at the meeting offered to lend equipment, and CxOs welcomed this offer.',
    statements: [[e, 'welcomed', 'unspecified', 'this offer']],
  },
  { text: 'CTOs therefore recommend:', statements: [] },
  {
    text: ['CxOs identified the following needs:', 'cheaper terminals;', 'longer battery life.'],
    statements: [],
  },
  {
    text: [
      'The CTO Group requested ITU-T to',
      'a) consider a label for quiet fans;',
      'b) revise its guide on lightning.',
    ],
    statements: [
      [r, 'requested', 'ITU-T', 'consider a label for quiet fans'],
      [r, 'requested', 'ITU-T', 'revise its guide on lightning'],
    ],
  },
  {
    text: 'CxOs took a keen interest in the demonstration and in its use of open interfaces.',
    statements: [],
  },
  { text: 'CxOs warned that delays in standards could cost lives.', statements: [] },
  {
    text: 'CxOs called for global standards for drone corridors and encouraged ITU to lead this work.',
    statements: [
      [r, 'called for', 'unspecified', 'global standards for drone corridors'],
      [r, 'encouraged', 'ITU', 'lead this work'],
    ],
  },
  {
    text: 'CxOs called for ITU standards for drone corridors.',
    statements: [[r, 'called for', 'ITU', 'ITU standards for drone corridors']],
  },
  {
    text: 'CTOs appreciate that ITU-T listens to industry.',
    statements: [[e, 'appreciate', 'ITU-T', 'that ITU-T listens to industry']],
  },
  { text: 'As one CTO put it, “ITU should be bold.”', statements: [] },
  {
    text: 'It is recommended that TSB maintain a list of trials.',
    statements: [[r, 'recommended', 'TSB', 'maintain a list of trials']],
  },
  {
    text: 'The group is of the opinion that ITU-T must work faster, and recommends to the Director to shorten the last call.',
    statements: [
      [r, 'is of the opinion', 'ITU-T', 'work faster'],
      [r, 'recommends', 'Director', 'shorten the last call'],
    ],
  },
  {
    text: 'CxOs expressed strong interest in ITU’s work on noise and hoped for quick results.',
    statements: [],
  },
  { text: 'CxOs heard that administrations had urged operators to lower prices.', statements: [] },
  { text: 'With support from CxOs, ITU will encourage cities to publish their plans.', statements: [] },
  {
    text: 'They stressed that policy makers and regulators should avoid fragmented rules for data.',
    after: 'CxOs discussed data flows.',
    statements: [[r, 'stressed', 'policy makers and regulators', 'avoid fragmented rules for data']],
  },
]
