// Sentences in which the authors endorse work, a body or a decision.
import type { Labelled } from './labelled.ts'

export const endorsements: readonly Labelled[] = [
  {
    text: 'CxOs welcomed ITU’s work on the naming of balloons.',
    statements: [['endorsement', 'welcomed', 'ITU', 'ITU’s work on the naming of balloons']],
  },
  {
    text: 'CxOs welcome the launch of the ITU challenge on green code.',
    statements: [['endorsement', 'welcome', 'ITU', 'the launch of the ITU challenge on green code']],
  },
  {
    text: 'The meeting commended the efforts of SG20 on soil sensors.',
    statements: [['endorsement', 'commended', 'SG20', 'the efforts of SG20 on soil sensors']],
  },
  {
    text: 'Participants applauded ITU-T’s decision to make its standards free of charge.',
    statements: [
      ['endorsement', 'applauded', 'ITU-T', 'ITU-T’s decision to make its standards free of charge'],
    ],
  },
  {
    text: 'CTOs expressed their strong support for the ITU-T Focus Group on Smart Ports.',
    statements: [
      [
        'endorsement',
        'expressed their strong support for',
        'ITU-T Focus Group on Smart Ports',
        'the ITU-T Focus Group on Smart Ports',
      ],
    ],
  },
  {
    text: 'CTOs voiced support for ongoing ITU work on lamp posts.',
    statements: [['endorsement', 'voiced support for', 'ITU', 'ongoing ITU work on lamp posts']],
  },
  {
    text: 'Executives praised the speed of the study groups.',
    statements: [['endorsement', 'praised', 'study groups', 'the speed of the study groups']],
  },
  {
    text: 'The CTO Group endorsed the outcome of the review of ITU-T’s structure.',
    statements: [['endorsement', 'endorsed', 'ITU-T', 'the outcome of the review of ITU-T’s structure']],
  },
  {
    text: 'CxOs noted with appreciation the progress made by SG9 on cable repair.',
    statements: [
      ['endorsement', 'noted with appreciation', 'SG9', 'the progress made by SG9 on cable repair'],
    ],
  },
  {
    text: 'CxOs discussed port automation, welcoming the recent approval of ITU Y.4460 and its companion texts.',
    statements: [
      ['endorsement', 'welcoming', 'ITU', 'the recent approval of ITU Y.4460 and its companion texts'],
    ],
  },
  {
    text: 'CxOs welcomed and supported the creation of a joint group on desert cooling.',
    statements: [
      ['endorsement', 'supported', 'unspecified', 'the creation of a joint group on desert cooling'],
    ],
  },
  {
    text: 'CxOs welcomed the ITU survey of masts and expressed appreciation for the work of TSB on its data.',
    statements: [
      ['endorsement', 'welcomed', 'ITU', 'the ITU survey of masts'],
      ['endorsement', 'expressed appreciation for', 'TSB', 'the work of TSB on its data'],
    ],
  },
  {
    text: 'CxOs expressed support for ITU work on buoys and asked ITU to test them at sea.',
    statements: [
      ['endorsement', 'expressed support for', 'ITU', 'ITU work on buoys'],
      ['request', 'asked', 'ITU', 'test them at sea'],
    ],
  },
  {
    text: 'ITU’s efforts on rural charging were commended by the participants.',
    statements: [['endorsement', 'commended', 'ITU', 'ITU’s efforts on rural charging']],
  },
  {
    text: 'The creation of the regional hub was warmly welcomed.',
    statements: [['endorsement', 'welcomed', 'unspecified', 'The creation of the regional hub']],
  },
  {
    text: 'CTOs supported the proposal of the Bureau to merge two test events.',
    statements: [
      ['endorsement', 'supported', 'Bureau', 'the proposal of the Bureau to merge two test events'],
    ],
  },
  {
    text: 'Welcoming the results of the ITU trials in the Andes, CxOs discussed solar relays.',
    statements: [['endorsement', 'Welcoming', 'ITU', 'the results of the ITU trials in the Andes']],
  },
  {
    text: 'CxOs support ITU standardization of solar relays.',
    statements: [['endorsement', 'support', 'ITU', 'ITU standardization of solar relays']],
  },
  {
    text: 'CTOs congratulated ITU-T on the success of its test event.',
    statements: [['endorsement', 'congratulated', 'ITU-T', 'ITU-T on the success of its test event']],
  },
  {
    text: 'They welcomed this initiative.',
    after: 'CxOs were told of the ITU initiative on ocean sensing.',
    statements: [['endorsement', 'welcomed', 'unspecified', 'this initiative']],
  },
  {
    text: 'CxOs welcomed the GSMA’s call on governments to lower handset taxes.',
    statements: [
      ['endorsement', 'welcomed', 'GSMA', 'the GSMA’s call on governments to lower handset taxes'],
    ],
  },
  {
    text: 'Broad support was expressed for ITU’s plan to number buoys.',
    statements: [['endorsement', 'expressed for', 'ITU', 'ITU’s plan to number buoys']],
  },
  {
    text: 'The executives appreciated the ITU initiative on shared towers.',
    statements: [['endorsement', 'appreciated', 'ITU', 'the ITU initiative on shared towers']],
  },
  {
    text: 'CxOs reiterated their support for the ITU roadmap on sensing.',
    statements: [['endorsement', 'reiterated their support for', 'ITU', 'the ITU roadmap on sensing']],
  },
  {
    text: 'The meeting welcomed the Director’s initiative on free test tools.',
    statements: [['endorsement', 'welcomed', 'Director', 'the Director’s initiative on free test tools']],
  },
  {
    text: 'CTOs gave their full backing to the new study group on soil.',
    statements: [['endorsement', 'gave their full backing to', 'study group', 'the new study group on soil']],
  },
]
