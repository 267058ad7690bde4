// Whole paragraphs and rarer forms; measured once as an unseen set (82 % found, 91 % right), then learned from.
import type { Labelled } from './labelled.ts'

const r = 'request' as const
const e = 'endorsement' as const

export const wholeParagraphs: readonly Labelled[] = [
  {
    text: 'The rapid take-up of home batteries calls for common safety rules. CTOs invited ITU-T, working hand in hand with IEC, to propose them by the end of the study period. They also welcomed SG5’s survey of battery rooms.',
    statements: [
      [r, 'invited', 'ITU-T', 'propose them by the end of the study period'],
      [e, 'welcomed', 'SG5', 'SG5’s survey of battery rooms'],
    ],
  },
  {
    text: 'A presentation by a tower company described the cost of theft. CxOs asked regulators and the police to share data on stolen cable, and suggested that ITU collect good practices.',
    statements: [
      [r, 'asked', 'regulators and the police', 'share data on stolen cable'],
      [r, 'suggested', 'ITU', 'collect good practices'],
    ],
  },
  {
    text: 'Executives acknowledged that no single body can standardize the whole chain. The meeting, however, was of the opinion that ITU-T should take the lead in mapping it.',
    statements: [[r, 'was of the opinion', 'ITU-T', 'take the lead in mapping it']],
  },
  {
    text: 'Leaders called for stronger ties between ITU and the insurance sector.',
    statements: [[r, 'called for', 'unspecified', 'stronger ties between ITU and the insurance sector']],
  },
  { text: 'CTOs underlined that standards should be short, clear and free.', statements: [] },
  {
    text: 'Given the shortage of test equipment, the CTOs recommended to TSB that a pool of instruments be created.',
    statements: [[r, 'recommended', 'TSB', 'have a pool of instruments created']],
  },
  {
    text: 'ITU-T should, the executives stressed, remain a place where small vendors are heard.',
    statements: [
      [r, 'should (the executives stressed)', 'ITU-T', 'remain a place where small vendors are heard'],
    ],
  },
  {
    text: 'Participants noted the offer of the Broadband Forum to host a plugfest and encouraged both organizations to agree on its scope.',
    statements: [[r, 'encouraged', 'both organizations', 'agree on its scope']],
  },
  {
    text: 'The CTO Group thanked SG16 for its report on captions and requested further progress on sign language avatars.',
    statements: [[r, 'requested', 'unspecified', 'further progress on sign language avatars']],
  },
  {
    text: 'CxOs spoke in favour of a single repository and supported the idea of an annual hackathon run by TSB.',
    statements: [
      [e, 'spoke in favour of', 'unspecified', 'a single repository'],
      [e, 'supported', 'TSB', 'the idea of an annual hackathon run by TSB'],
    ],
  },
  {
    text: 'CxOs urged caution in the use of generated text in standards.',
    statements: [[r, 'urged', 'unspecified', 'caution in the use of generated text in standards']],
  },
  {
    text: 'In closing, CxOs expressed their wish that the Director convene a similar meeting for African operators.',
    statements: [[r, 'expressed their wish', 'Director', 'convene a similar meeting for African operators']],
  },
  {
    text: 'ITU was also encouraged, in partnership with the World Bank, to study the cost of rural towers.',
    statements: [[r, 'encouraged', 'ITU', 'study the cost of rural towers']],
  },
  {
    text: 'National authorities were urged by the meeting to lift import duties on solar panels and asked to report on the results.',
    statements: [
      [r, 'urged', 'National authorities', 'lift import duties on solar panels'],
      [r, 'asked', 'National authorities', 'report on the results'],
    ],
  },
  {
    text: 'It was felt that ITU-T could do more to explain its patent policy.',
    statements: [[r, 'felt', 'ITU-T', 'do more to explain its patent policy']],
  },
  {
    text: 'CxOs said they would welcome an ITU study on lightning.',
    statements: [[r, 'would welcome', 'ITU', 'an ITU study on lightning']],
  },
  {
    text: 'CxOs expressed satisfaction with the pace of the joint project, and hoped that ITU and ISO would extend it to harbours.',
    statements: [
      [e, 'expressed satisfaction with', 'unspecified', 'the pace of the joint project'],
      [r, 'hoped', 'ITU and ISO', 'extend it to harbours'],
    ],
  },
  {
    text: 'The Minister welcomed CxOs and urged them to invest. CxOs replied by asking governments to simplify permits.',
    statements: [[r, 'asking', 'governments', 'simplify permits']],
  },
  { text: 'Two of the companies present encouraged ITU to study kites.', statements: [] },
  {
    text: 'A call was made for ITU to publish its drafts earlier.',
    statements: [[r, 'made for', 'ITU', 'publish its drafts earlier']],
  },
  { text: 'CxOs would not recommend that ITU certify products.', statements: [] },
  { text: 'No participant suggested that ITU should certify products.', statements: [] },
  { text: 'When asked by the moderator, CxOs declined to call on regulators to act.', statements: [] },
  { text: 'CTOs congratulated the host on the excellent organization of the meeting.', statements: [] },
  { text: 'CTOs welcomed the presence of the vice-president of a car maker.', statements: [] },
  { text: 'Members welcomed the decision.', statements: [] },
  { text: 'The survey asked operators to rank nine risks.', statements: [] },
  { text: 'ITU standards encourage competition and urge vendors to open interfaces.', statements: [] },
  { text: 'CxOs encouraged one another to share more data.', statements: [] },
  { text: 'CxOs support more than two billion customers.', statements: [] },
  { text: 'The meeting agreed that the report of the previous meeting should be published.', statements: [] },
  { text: 'CxOs agreed to support ITU in its fight against counterfeit cables.', statements: [] },
  {
    text: 'Artificial intelligence should serve people, and it should do so safely, CxOs agreed.',
    statements: [],
  },
  {
    text: 'CxOs learned that ITU has invited cities to join a pilot and welcomed this step.',
    statements: [[e, 'welcomed', 'unspecified', 'this step']],
  },
  {
    text: 'CxOs appreciate the continued work of ITU on numbering misuse and call upon operators to report cases without delay.',
    statements: [
      [e, 'appreciate', 'ITU', 'the continued work of ITU on numbering misuse'],
      [r, 'call upon', 'operators', 'report cases without delay'],
    ],
  },
  {
    text: 'They were in agreement that ITU should list the laboratories it trusts.',
    after: 'The CTOs met for a day.',
    statements: [[r, 'were in agreement', 'ITU', 'list the laboratories it trusts']],
  },
  {
    text: 'CTOs advised against new fees for small members.',
    statements: [[r, 'advised against', 'unspecified', 'avoid new fees for small members']],
  },
  {
    text: 'Strong encouragement was given to ITU to work with farmers.',
    statements: [[r, 'given to', 'ITU', 'work with farmers']],
  },
  {
    text: [
      'The CTOs therefore:',
      'invite ITU-T to define a label for repairable routers;',
      'ask manufacturers to adopt it; and',
      'endorse the roadmap on reuse.',
    ],
    statements: [
      [r, 'invite', 'ITU-T', 'define a label for repairable routers'],
      [r, 'ask', 'manufacturers', 'adopt it'],
      [e, 'endorse', 'unspecified', 'the roadmap on reuse'],
    ],
  },
  {
    text: [
      'Regarding towers, CxOs made three requests:',
      'ITU should compare national rules.',
      'Operators should count birds.',
      'Vendors should paint masts.',
    ],
    statements: [
      [r, 'should', 'ITU', 'compare national rules'],
      [r, 'should', 'Operators', 'count birds'],
      [r, 'should', 'Vendors', 'paint masts'],
    ],
  },
  {
    text: [
      'The topics of the day were:',
      'encouraging operators to share towers;',
      'the use of solar power.',
    ],
    statements: [],
  },
  {
    text: 'On the subject of water, industry executives identified metering as a gap that ITU-T should fill, and recommended a liaison with utilities.',
    statements: [[r, 'recommended', 'unspecified', 'a liaison with utilities']],
  },
  {
    text: 'More broadly, CxOs pressed governments to keep undersea cables out of trade disputes.',
    statements: [[r, 'pressed', 'governments', 'keep undersea cables out of trade disputes']],
  },
  { text: 'Clear labels would help buyers, suggested CxOs.', statements: [] },
  {
    text: 'Pilots in three cities, suggested CxOs, should be run before any text is approved.',
    statements: [
      [
        r,
        'should (suggested CxOs)',
        'unspecified',
        'have Pilots in three cities run before any text is approved',
      ],
    ],
  },
  { text: 'CxOs highlighted ITU’s unique role and its responsibility to connect islands.', statements: [] },
  {
    text: 'CxOs reiterated that ITU should remain technology neutral.',
    statements: [[r, 'reiterated', 'ITU', 'remain technology neutral']],
  },
  {
    text: 'The group heard a request from SG20 for field data and agreed that operators should provide it.',
    statements: [[r, 'agreed', 'operators', 'provide it']],
  },
]
