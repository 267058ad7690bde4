// Paragraphs in the style of the meetings of technology officers: numbered, recommending, agreeing.
import type { Labelled } from './labelled.ts'

const r = 'request' as const
const e = 'endorsement' as const

export const ctoMeetings: readonly Labelled[] = [
  {
    text: 'The Group reviewed the actions taken since its second meeting, which had asked TSB to compile a glossary of terms for machine-oriented communications. It noted with satisfaction that the glossary was published in April.',
    statements: [[e, 'noted with satisfaction', 'unspecified', 'that the glossary was published in April']],
  },
  {
    text: 'Regarding the smart grid, the Group is of the view that the ITU-T Focus Group on Smart Grid has delivered a sound basis for further work and recommends its deliverables to be transferred to Study Group 15 without delay.',
    statements: [
      [r, 'recommends', 'unspecified', 'have its deliverables transferred to Study Group 15 without delay'],
    ],
  },
  {
    text: 'On power supplies, the Group requests Study Group 5 to extend the universal charger to fixed terminals, and urges manufacturers to adopt it voluntarily.',
    statements: [
      [r, 'requests', 'Study Group 5', 'extend the universal charger to fixed terminals'],
      [r, 'urges', 'manufacturers', 'adopt it voluntarily'],
    ],
  },
  {
    text: 'Conformance and interoperability: The Group supports the four pillars of the ITU programme on conformance and interoperability but cautions against mandatory testing. It is recommended to begin with a pilot for IPTV terminals.',
    statements: [
      [e, 'supports', 'ITU', 'the four pillars of the ITU programme on conformance and interoperability'],
      [r, 'cautions against', 'unspecified', 'avoid mandatory testing'],
      [r, 'recommended', 'unspecified', 'begin with a pilot for IPTV terminals'],
    ],
  },
  {
    text: 'With respect to climate change, it was agreed that operators should measure their footprint using the methodology of Study Group 5, and that administrations should recognize results obtained in this way.',
    statements: [
      [r, 'agreed', 'operators', 'measure their footprint using the methodology of Study Group 5'],
      [r, 'agreed', 'administrations', 'recognize results obtained in this way'],
    ],
  },
  {
    text: 'ITU-T is asked to make its patent database searchable, and to do so in all six languages.',
    statements: [
      [r, 'asked', 'ITU-T', 'make its patent database searchable, and to do so in all six languages'],
    ],
  },
  {
    text: 'The meeting underlined the need for ITU-T SG13 to publish its gap analysis as early as possible. CTOs agreed on the importance of slicing, and the meeting agreed to return to the topic next year.',
    statements: [
      [r, 'underlined the need for', 'ITU-T SG13', 'publish its gap analysis as early as possible'],
    ],
  },
  {
    text: 'In this regard, CTOs asked for a joint session of SG13 and SG15.',
    statements: [[r, 'asked for', 'unspecified', 'a joint session of SG13 and SG15']],
  },
  {
    text: 'CTOs exchanged views on the role of open source. Several CTOs felt that ITU-T should host code, while others felt that it should not. The meeting agreed, however, that ITU-T should clarify its patent policy with regard to open source and that it could learn from IETF.',
    statements: [
      [
        r,
        'agreed',
        'ITU-T',
        'clarify its patent policy with regard to open source and that it could learn from IETF',
      ],
    ],
  },
  {
    text: 'The meeting discussed whether ITU-T should develop its own identifiers for things. CTOs noted that the matter is under study in SG20 and SG2. The meeting considered it essential that the two study groups coordinate, and it tasked TSB to facilitate this.',
    statements: [
      [r, 'considered', 'two study groups', 'coordinate'],
      [r, 'tasked', 'TSB', 'facilitate this'],
    ],
  },
  {
    text: 'CTOs called on cities to use open interfaces, called on vendors to support them, and called on ITU to document the savings.',
    statements: [
      [r, 'called on', 'cities', 'use open interfaces'],
      [r, 'called on', 'vendors', 'support them'],
      [r, 'called on', 'ITU', 'document the savings'],
    ],
  },
  {
    text: 'The CTOs agreed with ITU-T’s plans to introduce machine-readable Recommendations and requested to be kept informed.',
    statements: [[e, 'agreed with', 'ITU-T', 'ITU-T’s plans to introduce machine-readable Recommendations']],
  },
  {
    text: 'CTOs noted the progress made since the Paris meeting, where they had called for a review of the landscape. The resulting database of standards bodies was considered useful, and TSB was requested to keep it up to date.',
    statements: [[r, 'requested', 'TSB', 'keep it up to date']],
  },
  {
    text: 'Too many fora compete for the same experts. The meeting was in agreement that standards bodies should merge where they can, and that governments should not subsidize new ones.',
    statements: [
      [r, 'was in agreement', 'standards bodies', 'merge where they can'],
      [r, 'was in agreement', 'governments', 'not subsidize new ones'],
    ],
  },
  {
    text: 'CTOs saw a need for ITU-T to define an exit procedure for dormant work. A procedure of this kind exists in IETF and could serve as a model.',
    statements: [[r, 'saw a need for', 'ITU-T', 'define an exit procedure for dormant work']],
  },
  {
    text: 'Automotive, health and utility companies rarely attend ITU-T meetings. CTOs proposed that ITU-T establish a forum in which vertical industries set out their requirements, and that TSB waive fees for first-time participants.',
    statements: [
      [r, 'proposed', 'ITU-T', 'establish a forum in which vertical industries set out their requirements'],
      [r, 'proposed', 'TSB', 'waive fees for first-time participants'],
    ],
  },
  {
    text: 'CTOs further expressed their strong support for the efforts of ITU-T to include the automotive sector through the Collaboration on ITS Communication Standards.',
    statements: [
      [
        e,
        'expressed their strong support for',
        'ITU-T',
        'the efforts of ITU-T to include the automotive sector through the Collaboration on ITS Communication Standards',
      ],
    ],
  },
  {
    text: 'Small cells need fibre. For this reason the CTOs urged a closer dialogue between 3GPP and SG15 and offered to host a first joint meeting.',
    statements: [
      [
        r,
        'urged',
        'unspecified',
        'a closer dialogue between 3GPP and SG15 and offered to host a first joint meeting',
      ],
    ],
  },
  {
    text: 'Network operators should be able to switch off unused cells at night, which requires new signalling. ITU-T SG13 was invited to consider such mechanisms and, if feasible, to draft a Recommendation.',
    statements: [
      [r, 'invited', 'ITU-T SG13', 'consider such mechanisms and, if feasible, to draft a Recommendation'],
    ],
  },
  {
    text: 'CTOs had an intense exchange on over-the-top services. While some asked for regulation, others warned that regulation would stifle innovation. No conclusion was reached. It was nevertheless agreed that ITU-T SG3 should collect facts before any regulator acts.',
    statements: [[r, 'agreed', 'ITU-T SG3', 'collect facts before any regulator acts']],
  },
  {
    text: 'The patent roundtable organized by ITU in October was commended by the CTOs as timely. They are convinced that injunctions ought to be a last resort. Courts decide such matters, not standards bodies.',
    statements: [[e, 'commended', 'ITU', 'The patent roundtable organized by ITU in October']],
  },
  {
    text: 'CTOs are pleased with the work of the Focus Group on Cloud Computing and suggest extending its lifetime until 2012.',
    statements: [
      [
        e,
        'are pleased with',
        'Focus Group on Cloud Computing',
        'the work of the Focus Group on Cloud Computing',
      ],
      [r, 'suggest', 'unspecified', 'extend its lifetime until 2012'],
    ],
  },
  {
    text: 'CTOs encourage that cell broadcast be used for early warning and that handset vendors enable it by default.',
    statements: [
      [r, 'encourage', 'unspecified', 'have cell broadcast used for early warning'],
      [r, 'encourage', 'handset vendors', 'enable it by default'],
    ],
  },
  {
    text: 'The meeting concluded that ITU-T, ITU-R and ITU-D need to work together on early warning, and underlined that this work is urgent.',
    statements: [[r, 'concluded', 'ITU-T, ITU-R and ITU-D', 'work together on early warning']],
  },
  {
    text: 'CTOs acknowledge ITU’s pioneering role in accessibility. They invite manufacturers to follow the checklist of SG16 and to involve persons with disabilities in design.',
    statements: [
      [
        r,
        'invite',
        'manufacturers',
        'follow the checklist of SG16 and to involve persons with disabilities in design',
      ],
    ],
  },
  {
    text: 'CTOs underlined that trust is the currency of the digital economy. They expressed the view that ITU-T should start a strategic discussion on trusted infrastructure, and recommended that TSB organize a workshop on the subject in the first half of 2015.',
    statements: [
      [r, 'expressed the view', 'ITU-T', 'start a strategic discussion on trusted infrastructure'],
      [r, 'recommended', 'TSB', 'organize a workshop on the subject in the first half of 2015'],
    ],
  },
  {
    text: 'It was proposed to set up a working group on immersive live experience. The proposal was welcomed.',
    statements: [
      [r, 'proposed', 'unspecified', 'set up a working group on immersive live experience'],
      [e, 'welcomed', 'unspecified', 'The proposal'],
    ],
  },
  {
    text: 'The meeting urged ITU Member States not to allocate separate numbers to machines before the impact is known and to consult ITU-T SG2.',
    statements: [
      [
        r,
        'urged',
        'ITU Member States',
        'not allocate separate numbers to machines before the impact is known and to consult ITU-T SG2',
      ],
    ],
  },
  {
    text: 'The meeting noted that ETSI encourages operators to publish their proofs of concept. CTOs support ETSI in this endeavour, and ask ITU-T JCA-SDN to reference the results in its roadmap.',
    statements: [
      [e, 'support', 'ETSI', 'ETSI in this endeavour'],
      [r, 'ask', 'ITU-T JCA-SDN', 'reference the results in its roadmap'],
    ],
  },
  {
    text: 'It is the opinion of CTOs that open-source projects and standards bodies depend on each other. Closer ties with OpenDaylight and OPNFV are therefore recommended.',
    statements: [[r, 'recommended', 'unspecified', 'OPNFV']],
  },
  {
    text: 'ITU-R was complimented on its vision for IMT for 2020 and beyond, which CTOs described as the right basis for research.',
    statements: [[e, 'complimented', 'ITU-R', 'ITU-R']],
  },
  {
    text: 'Mobile money services should work across borders: CTOs called on central banks and on ITU to remove the remaining obstacles.',
    statements: [[r, 'called on', 'central banks and on ITU', 'remove the remaining obstacles']],
  },
  {
    text: 'Participants asked the TSB Director to forward the communiqué to the study groups concerned and to inform them of its status at their next meeting.',
    statements: [
      [
        r,
        'asked',
        'TSB Director',
        'forward the communiqué to the study groups concerned and to inform them of its status at their next meeting',
      ],
    ],
  },
]
