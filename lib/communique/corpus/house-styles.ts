// Longer sentences in the manner of different years: press style, minutes style, first person, long asides.
import type { Labelled } from './labelled.ts'

const r = 'request' as const
const e = 'endorsement' as const

export const houseStyles: readonly Labelled[] = [
  {
    text: 'Noting that the number of connected tractors will triple within five years, the meeting called on ITU-T, in cooperation with the other bodies active in this field, to develop end-to-end test specifications for farm networks.',
    statements: [[r, 'called on', 'ITU-T', 'develop end-to-end test specifications for farm networks']],
  },
  {
    text: 'In the area of open radio, ITU-T was encouraged to pursue its talks with industry alliances, and to make drafts public where these serve the needs of developing countries.',
    statements: [
      [
        r,
        'encouraged',
        'ITU-T',
        'pursue its talks with industry alliances, and to make drafts public where these serve the needs of developing countries',
      ],
    ],
  },
  {
    text: 'ITU-T was thus encouraged to map tunnels once more, and to answer the question of cost.',
    statements: [[r, 'encouraged', 'ITU-T', 'map tunnels once more, and to answer the question of cost']],
  },
  {
    text: 'Weary of travelling to thirty forums a year, the CTOs called for prompt action to merge them and endorsed the idea of one calendar.',
    statements: [
      [r, 'called for', 'unspecified', 'prompt action to merge them'],
      [e, 'endorsed', 'unspecified', 'the idea of one calendar'],
    ],
  },
  {
    text: 'Chief Technology Officers from eleven companies have charged ITU to find a seat for farmers at its tables.',
    statements: [[r, 'charged', 'ITU', 'find a seat for farmers at its tables']],
  },
  {
    text: 'In addition, they proposed drone parking as a new ITU-T study area, as well as the expansion of ITU-T’s work on beacons.',
    after: 'CTOs met in Oslo.',
    statements: [
      [
        r,
        'proposed',
        'unspecified',
        'drone parking as a new ITU-T study area, as well as the expansion of ITU-T’s work on beacons',
      ],
    ],
  },
  {
    text: 'Participants pointed out that holography, hungry as it is, should be made a priority of ITU.',
    statements: [[r, 'pointed out', 'ITU', 'have holography made a priority of ITU']],
  },
  {
    text: 'These executives have also reaffirmed their request for ITU to provide a neutral platform for tower companies.',
    statements: [
      [r, 'reaffirmed their request for', 'ITU', 'provide a neutral platform for tower companies'],
    ],
  },
  {
    text: 'CTOs stressed that nobody can pave a road alone, and CTOs encouraged ITU to be the first to lay a stone.',
    statements: [[r, 'encouraged', 'ITU', 'be the first to lay a stone']],
  },
  {
    text: 'CTOs highlighted that cranes move by themselves now, and welcomed the visit of the ITU-T Focus Group on Ports to nine harbour masters.',
    statements: [
      [
        e,
        'welcomed',
        'ITU-T Focus Group on Ports',
        'the visit of the ITU-T Focus Group on Ports to nine harbour masters',
      ],
    ],
  },
  {
    text: 'The meeting considered it important that ITU-T maintain a public index of its test suites.',
    statements: [[r, 'considered', 'ITU-T', 'maintain a public index of its test suites']],
  },
  {
    text: 'The participants requested the Director of TSB to continue the dialogue with the heads of other standards bodies and to report on its results at the next meeting.',
    statements: [
      [
        r,
        'requested',
        'Director of TSB',
        'continue the dialogue with the heads of other standards bodies and to report on its results at the next meeting',
      ],
    ],
  },
  {
    text: 'The fourteen executives present saw a need for ITU-T to treat software as a first-class deliverable.',
    statements: [[r, 'saw a need for', 'ITU-T', 'treat software as a first-class deliverable']],
  },
  {
    text: 'We, the Chief Technology Officers assembled in Accra, call on governments and ITU to protect repair vessels.',
    statements: [[r, 'call on', 'governments and ITU', 'protect repair vessels']],
  },
  {
    text: 'With regard to billing, the CTO Group expressed its appreciation for the work done in ITU-T Study Group 3 and recommended that it be continued.',
    statements: [
      [e, 'expressed its appreciation for', 'ITU-T Study Group 3', 'the work done in ITU-T Study Group 3'],
      [r, 'recommended', 'unspecified', 'have it continued'],
    ],
  },
  {
    text: 'The meeting took note of the liaison from the toy industry, thanked its authors and agreed that TSB should reply.',
    statements: [[r, 'agreed', 'TSB', 'reply']],
  },
  {
    text: 'A first group of participants argued for new rules, while others saw no need for them.',
    statements: [],
  },
  {
    text: 'The meeting recognized the need for a common approach and the value of ITU in this process.',
    statements: [],
  },
  {
    text: 'It was recognized that further work will be needed and that ITU could play a role.',
    statements: [],
  },
  { text: 'It was noted that operators need to invest in cooling.', statements: [] },
  {
    text: 'Executives agreed that investment in towers, power and skills will remain the key to coverage in the coming years.',
    statements: [],
  },
  {
    text: 'Fifteen leaders and the senior management of ITU met for the fourth time to advise ITU on its priorities.',
    statements: [],
  },
  {
    text: 'Addressing the meeting, the Secretary-General encouraged participants to share their plans and welcomed their commitment to the work of ITU.',
    statements: [],
  },
  { text: 'The Secretary-General called on operators to extend coverage.', statements: [] },
  { text: 'Resolution 68 calls on the secretariat to keep organizing such meetings.', statements: [] },
  {
    text: 'The conclusions of the symposium underlined the need for governments to promote transparency.',
    statements: [],
  },
  {
    text: 'The Focus Group reached its first milestone and the new terms of reference call for the group to engage developers.',
    statements: [],
  },
  {
    text: 'CxOs discussed the ITU challenge, which invites students to build models, and its results.',
    statements: [],
  },
  { text: 'Operators in the region increasingly ask vendors to support open interfaces.', statements: [] },
  { text: 'CxOs described how their customers want operators to guarantee latency.', statements: [] },
  {
    text: 'They called this approach promising and asked for more detail on its cost.',
    after: 'CxOs heard about a trial.',
    statements: [[r, 'asked for', 'unspecified', 'more detail on its cost']],
  },
  {
    text: 'CxOs noted that ITU members had asked TSB to prepare a handbook, and offered to contribute.',
    statements: [],
  },
  {
    text: 'CxOs noted the launch of the portal, inviting ITU to add case studies from islands.',
    statements: [[r, 'inviting', 'ITU', 'add case studies from islands']],
  },
  {
    text: 'To make this possible, CxOs said, ITU should admit small firms for free, and governments should pay their travel.',
    statements: [
      [r, 'should (CxOs said)', 'ITU', 'admit small firms for free'],
      [r, 'should (CxOs said)', 'governments', 'pay their travel'],
    ],
  },
  {
    text: 'CxOs emphasized three points: ITU should speak plainly, standards should be short, and meetings should be rare.',
    statements: [
      [r, 'emphasized', 'ITU', 'speak plainly, standards should be short, and meetings should be rare'],
    ],
  },
  {
    text: 'Harvest robots raise new questions of liability, and CxOs encouraged ITU to examine them together with insurers.',
    statements: [[r, 'encouraged', 'ITU', 'examine them together with insurers']],
  },
  {
    text: 'CxOs therefore encourage the ITU membership to speed up agreement on a numbering plan for buoys (see also Rec. E.999, para. 3).',
    statements: [
      [
        r,
        'encourage',
        'ITU membership',
        'speed up agreement on a numbering plan for buoys (see also Rec. E.999, para. 3)',
      ],
    ],
  },
  {
    text: 'As an immediate step, the CTOs ask the secretariats of ITU, ISO and IEC to publish one calendar of meetings.',
    statements: [[r, 'ask', 'secretariats of ITU, ISO and IEC', 'publish one calendar of meetings']],
  },
  {
    text: 'CxOs supported ITU’s plans for a hub in Nairobi, calling on development banks to finance it.',
    statements: [
      [e, 'supported', 'ITU', 'ITU’s plans for a hub in Nairobi'],
      [r, 'calling on', 'development banks', 'finance it'],
    ],
  },
  {
    text: 'CxOs called on ITU to expand its testing programme, welcoming the first results.',
    statements: [
      [r, 'called on', 'ITU', 'expand its testing programme'],
      [e, 'welcoming', 'unspecified', 'the first results'],
    ],
  },
  {
    text: 'Speaking of towers, CxOs agreed ITU-T needs to look at lightning.',
    statements: [[r, 'agreed', 'ITU-T', 'look at lightning']],
  },
  {
    text: 'CTOs see ITU as the right place to define the identity of things, and would like it to begin at once.',
    statements: [[r, 'would like', 'ITU', 'begin at once']],
  },
  {
    text: 'Participants were unanimous in calling on ITU to save the archive.',
    statements: [[r, 'calling on', 'ITU', 'save the archive']],
  },
  {
    text: 'The GSMA presented its principles and CxOs called on operators to follow them.',
    statements: [[r, 'called on', 'operators', 'follow them']],
  },
  {
    text: 'CxOs took note of the GSMA principles and the request of its members that ITU adopt them.',
    statements: [],
  },
  {
    text: 'Vendors, said CxOs, need to support devices for ten years.',
    statements: [[r, 'need to (said CxOs)', 'Vendors', 'support devices for ten years']],
  },
  { text: 'CxOs were pleased to see progress in SG15 and keen to see more.', statements: [] },
  {
    text: 'ITU-T’s cooperation with ISO should be extended to robotics, said CTOs.',
    statements: [
      [r, 'should (said CTOs)', 'ITU-T', 'have ITU-T’s cooperation with ISO extended to robotics'],
    ],
  },
  {
    text: 'CxOs invited feedback from ITU on the proposal.',
    statements: [[r, 'invited', 'ITU', 'feedback from ITU on the proposal']],
  },
  {
    text: 'The CTOs also urged ITU-T to, among others, renumber its oldest guides.',
    statements: [[r, 'urged', 'ITU-T', 'renumber its oldest guides']],
  },
  { text: 'The group supported that towers will be shared in the end.', statements: [] },
]
