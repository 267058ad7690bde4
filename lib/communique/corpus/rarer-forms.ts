// Rarer forms; measured once as an unseen set (78 % found, 97 % right), then learned from.
import type { Labelled } from './labelled.ts'

const r = 'request' as const
const e = 'endorsement' as const

export const rarerForms: readonly Labelled[] = [
  {
    text: 'CxOs exchanged views on the security of home routers and called on ITU to work with consumer organizations on a common label.',
    statements: [[r, 'called on', 'ITU', 'work with consumer organizations on a common label']],
  },
  {
    text: 'Network operators need reliable weather data. CxOs asked ITU-T SG5 to examine how masts could serve as weather stations.',
    statements: [[r, 'asked', 'ITU-T SG5', 'examine how masts could serve as weather stations']],
  },
  {
    text: 'The meeting commended the cooperation between ITU-T and ETSI on emergency messaging, and encouraged both to involve broadcasters.',
    statements: [
      [e, 'commended', 'ITU-T', 'the cooperation between ITU-T and ETSI on emergency messaging'],
      [r, 'encouraged', 'both', 'involve broadcasters'],
    ],
  },
  {
    text: 'ITU-T’s role as a bridge between vertical industries should be reinforced, participants agreed.',
    statements: [
      [
        r,
        'should (participants agreed)',
        'ITU-T',
        'have ITU-T’s role as a bridge between vertical industries reinforced',
      ],
    ],
  },
  { text: 'Quantum sensors could improve the detection of leaks, CxOs noted.', statements: [] },
  {
    text: 'CTOs recognised the value of open-source reference implementations and proposed that each new Recommendation be accompanied by one.',
    statements: [[r, 'proposed', 'unspecified', 'have each new Recommendation accompanied by one']],
  },
  {
    text: 'Executives highlighted challenges in spectrum refarming and encouraged continued dialogue between regulators and operators.',
    statements: [[r, 'encouraged', 'unspecified', 'continued dialogue between regulators and operators']],
  },
  {
    text: 'CTOs agreed to establish an ad hoc group on batteries and invited TSB to provide its secretariat.',
    statements: [[r, 'invited', 'TSB', 'provide its secretariat']],
  },
  {
    text: 'In the course of the debate, one operator asked ITU to intervene, but the meeting did not support this idea.',
    statements: [],
  },
  {
    text: 'A representative of the European Commission encouraged CxOs to take part in pilot projects.',
    statements: [],
  },
  {
    text: 'The participants, who represented vendors and operators from five continents, urged administrations to ratify the agreement.',
    statements: [[r, 'urged', 'administrations', 'ratify the agreement']],
  },
  {
    text: 'CxOs welcomed that ITU has opened a test centre in Kigali.',
    statements: [[e, 'welcomed', 'ITU', 'that ITU has opened a test centre in Kigali']],
  },
  {
    text: 'Following the presentation, the group requested that study groups consider the results and report back.',
    statements: [[r, 'requested', 'study groups', 'consider the results and report back']],
  },
  {
    text: 'CxOs affirmed that international standards, developed in partnership, are the best way to reach scale.',
    statements: [],
  },
  {
    text: 'CxOs affirmed that policymakers should recognize satellite links as part of national infrastructure.',
    statements: [
      [r, 'affirmed', 'policymakers', 'recognize satellite links as part of national infrastructure'],
    ],
  },
  {
    text: 'There was general agreement that ITU-T should concentrate on interfaces.',
    statements: [[r, 'was general agreement', 'ITU-T', 'concentrate on interfaces']],
  },
  {
    text: 'There was a strong call for ITU to simplify its website.',
    statements: [[r, 'was a strong call for', 'ITU', 'simplify its website']],
  },
  { text: 'CTOs looked forward to the results of the trial and to meeting again in Busan.', statements: [] },
  { text: 'CTOs expressed interest in a joint ITU-IEEE workshop on timing.', statements: [] },
  {
    text: 'CxOs encouraged ITU to continue, and where possible to accelerate, its work on digital product passports.',
    statements: [
      [
        r,
        'encouraged',
        'ITU',
        'continue, and where possible to accelerate, its work on digital product passports',
      ],
    ],
  },
  {
    text: 'CxOs further suggested that, to reduce cost, the same antennas could serve several operators.',
    statements: [[r, 'suggested', 'unspecified', 'for the same antennas to serve several operators']],
  },
  {
    text: 'As a next step, ITU was invited to bring the two communities together.',
    statements: [[r, 'invited', 'ITU', 'bring the two communities together']],
  },
  {
    text: 'Deployment costs remain high, and the meeting therefore urged manufacturers to agree on one connector.',
    statements: [[r, 'urged', 'manufacturers', 'agree on one connector']],
  },
  {
    text: 'It was the shared opinion of the participants that regulators must act together.',
    statements: [[r, 'was the shared opinion', 'regulators', 'act together']],
  },
  {
    text: 'They expressed appreciation to ITU for organizing the hackathon and encouraged it to repeat the event.',
    after: 'CxOs met with students.',
    statements: [
      [e, 'expressed appreciation to', 'ITU', 'ITU for organizing the hackathon'],
      [r, 'encouraged', 'ITU', 'repeat the event'],
    ],
  },
  {
    text: 'CTOs supported the view that ITU-T should focus on requirements.',
    statements: [[r, 'supported the view', 'ITU-T', 'focus on requirements']],
  },
  {
    text: 'The CTOs asked the Director to bring these conclusions to the attention of the study groups.',
    statements: [[r, 'asked', 'Director', 'bring these conclusions to the attention of the study groups']],
  },
  {
    text: 'CxOs discussed drones, encouraging standards for their identification.',
    statements: [[r, 'encouraging', 'unspecified', 'standards for their identification']],
  },
  {
    text: 'CxOs shared the view that ITU could host a directory of test sites.',
    statements: [[r, 'shared the view', 'ITU', 'host a directory of test sites']],
  },
  {
    text: 'Some countries tax spectrum twice; CxOs called on them to stop.',
    statements: [[r, 'called on', 'countries', 'stop']],
  },
  {
    text: 'CxOs (see the list below) advised ITU to translate the guide.',
    statements: [[r, 'advised', 'ITU', 'translate the guide']],
  },
  {
    text: 'While recognizing the limits of its mandate, CxOs urged TSAG to consider a fast track for software.',
    statements: [[r, 'urged', 'TSAG', 'consider a fast track for software']],
  },
  {
    text: 'CxOs requested ITU’s assistance in mapping ducts.',
    statements: [[r, 'requested', 'ITU', 'ITU’s assistance in mapping ducts']],
  },
  {
    text: 'CxOs requested more information on fees from TSB.',
    statements: [[r, 'requested', 'TSB', 'more information on fees from TSB']],
  },
  { text: 'ITU’s decision to open its databases was received with applause.', statements: [] },
  {
    text: 'CxOs recommend a review of Recommendation ITU-T G.999 in the light of new cable types.',
    statements: [
      [
        r,
        'recommend',
        'unspecified',
        'a review of Recommendation ITU-T G.999 in the light of new cable types',
      ],
    ],
  },
  {
    text: 'ITU should remain open to all, and CxOs welcomed its free online courses.',
    statements: [
      [r, 'should', 'ITU', 'remain open to all'],
      [e, 'welcomed', 'unspecified', 'its free online courses'],
    ],
  },
  {
    text: 'Participants welcomed the news that SG17 will study voice cloning.',
    statements: [[e, 'welcomed', 'SG17', 'the news that SG17 will study voice cloning']],
  },
  { text: 'The purpose of this communiqué is to encourage wider participation.', statements: [] },
  {
    text: 'CxOs thanked ITU and urged it to keep the archive.',
    statements: [[r, 'urged', 'ITU', 'keep the archive']],
  },
  {
    text: 'The CxO meeting encouraged ITU, its members and academia to cooperate on training.',
    statements: [[r, 'encouraged', 'ITU, its members and academia', 'cooperate on training']],
  },
]
