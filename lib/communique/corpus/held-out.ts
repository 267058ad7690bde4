// Sentences written before the forms were built and never used for tuning: an honest measure of what is
// found in communiqués nobody has read yet.
import type { Labelled } from './labelled.ts'

export const heldOut: readonly Labelled[] = [
  {
    text: 'The CTO Group urged ITU-T to finalize its test suite for home gateways before the next assembly.',
    statements: [
      ['request', 'urged', 'ITU-T', 'finalize its test suite for home gateways before the next assembly'],
    ],
  },
  {
    text: 'CTOs invite the TSB Director to convene a workshop on undersea cable monitoring.',
    statements: [['request', 'invite', 'TSB Director', 'convene a workshop on undersea cable monitoring']],
  },
  {
    text: 'In the field of smart metering, ITU-T was encouraged to continue aligning its profiles with those of regional bodies.',
    statements: [
      ['request', 'encouraged', 'ITU-T', 'continue aligning its profiles with those of regional bodies'],
    ],
  },
  {
    text: 'ITU-T Study Group 5 was asked by the participants to publish a handbook on lithium batteries in base stations.',
    statements: [
      ['request', 'asked', 'ITU-T Study Group 5', 'publish a handbook on lithium batteries in base stations'],
    ],
  },
  {
    text: 'The meeting called upon standards bodies to share their work programmes on edge computing at an early stage.',
    statements: [
      [
        'request',
        'called upon',
        'standards bodies',
        'share their work programmes on edge computing at an early stage',
      ],
    ],
  },
  {
    text: 'Regulators should give small operators fair access to ducts and poles, agreed industry leaders.',
    statements: [
      [
        'request',
        'should (agreed industry leaders)',
        'Regulators',
        'give small operators fair access to ducts and poles',
      ],
    ],
  },
  {
    text: 'SG17, the executives suggested, could describe how passkeys work across borders.',
    statements: [
      ['request', 'could (the executives suggested)', 'SG17', 'describe how passkeys work across borders'],
    ],
  },
  {
    text: 'According to CTOs, ITU should maintain a public list of national emergency numbers.',
    statements: [
      [
        'request',
        'should (according to CTOs)',
        'ITU',
        'maintain a public list of national emergency numbers',
      ],
    ],
  },
  {
    text: 'The cost of power has doubled in two years, prompting CxOs to urge ITU to measure the consumption of idle equipment.',
    statements: [['request', 'urge', 'ITU', 'measure the consumption of idle equipment']],
  },
  {
    text: 'CxOs reviewed the state of roaming, calling on governments to remove double taxation.',
    statements: [['request', 'calling on', 'governments', 'remove double taxation']],
  },
  {
    text: 'They also asked ITU to translate the glossary into the six languages of the Union.',
    after: 'CxOs exchanged views on terminology.',
    statements: [['request', 'asked', 'ITU', 'translate the glossary into the six languages of the Union']],
  },
  {
    text: 'They called on ITU to open more frequencies.',
    after: 'Regional broadcasters described their plans in a short presentation.',
    statements: [],
  },
  {
    text: 'The group welcomed the approval of the new metadata format, and called on ITU to promote its use in developing countries.',
    statements: [
      ['endorsement', 'welcomed', 'ITU', 'the approval of the new metadata format'],
      ['request', 'called on', 'ITU', 'promote its use in developing countries'],
    ],
  },
  {
    text: [
      'The participants recommend that ITU-T:',
      'set up a joint group with ISO on battery passports;',
      'publish guidance on the reuse of street furniture; and',
      'report on both at the next meeting.',
    ],
    statements: [
      ['request', 'recommend', 'ITU-T', 'set up a joint group with ISO on battery passports'],
      ['request', 'recommend', 'ITU-T', 'publish guidance on the reuse of street furniture'],
      ['request', 'recommend', 'ITU-T', 'report on both at the next meeting'],
    ],
  },
  {
    text: [
      'CTOs called on ITU to:',
      'simplify the approval of short Recommendations;',
      'keep meeting fees at zero.',
    ],
    statements: [
      ['request', 'called on', 'ITU', 'simplify the approval of short Recommendations'],
      ['request', 'called on', 'ITU', 'keep meeting fees at zero'],
    ],
  },
  {
    text: 'CxOs cautioned against creating yet another forum for vehicle communications.',
    statements: [
      [
        'request',
        'cautioned against',
        'unspecified',
        'avoid creating yet another forum for vehicle communications',
      ],
    ],
  },
  {
    text: 'Executives warned regulators against imposing national encryption standards.',
    statements: [['request', 'warned', 'regulators', 'avoid imposing national encryption standards']],
  },
  {
    text: 'CTOs encouraged ITU to study dark fibre sharing and governments to publish duct maps.',
    statements: [
      ['request', 'encouraged', 'ITU', 'study dark fibre sharing'],
      ['request', 'encouraged', 'governments', 'publish duct maps'],
    ],
  },
  {
    text: 'CxOs called on operators to report outages and on vendors to publish repair times.',
    statements: [
      ['request', 'called on', 'operators', 'report outages'],
      ['request', 'called on', 'vendors', 'publish repair times'],
    ],
  },
  {
    text: 'CxOs suggested that small satellites could complement terrestrial sensors in remote mines.',
    statements: [
      [
        'request',
        'suggested',
        'unspecified',
        'for small satellites to complement terrestrial sensors in remote mines',
      ],
    ],
  },
  {
    text: 'Participants recommended that a catalogue of open-source stacks be compiled.',
    statements: [
      ['request', 'recommended', 'unspecified', 'have a catalogue of open-source stacks compiled'],
    ],
  },
  {
    text: 'It was suggested that ITU-T should study the resilience of positioning signals.',
    statements: [['request', 'suggested', 'ITU-T', 'study the resilience of positioning signals']],
  },
  {
    text: 'The meeting agreed that ITU-T should act as the meeting point of open-source and standards communities.',
    statements: [
      ['request', 'agreed', 'ITU-T', 'act as the meeting point of open-source and standards communities'],
    ],
  },
  {
    text: 'Industry executives stressed that governments need to harmonize the lawful use of drones.',
    statements: [['request', 'stressed', 'governments', 'harmonize the lawful use of drones']],
  },
  {
    text: 'CTOs emphasized that ITU must avoid overlaps with the work of 3GPP.',
    statements: [['request', 'emphasized', 'ITU', 'avoid overlaps with the work of 3GPP']],
  },
  {
    text: 'The participants stressed the need for ITU to involve start-ups in its focus groups.',
    statements: [['request', 'stressed the need for', 'ITU', 'involve start-ups in its focus groups']],
  },
  {
    text: 'CTOs requested TSB to provide statistics on the use of Recommendations.',
    statements: [['request', 'requested', 'TSB', 'provide statistics on the use of Recommendations']],
  },
  {
    text: 'CTOs requested that the Bureau prepare an overview of blockchain activities.',
    statements: [['request', 'requested', 'Bureau', 'prepare an overview of blockchain activities']],
  },
  {
    text: 'The executives proposed the creation of a joint task force on haptic communication.',
    statements: [
      ['request', 'proposed', 'unspecified', 'the creation of a joint task force on haptic communication'],
    ],
  },
  {
    text: 'CxOs called for closer ITU cooperation with car makers on over-the-air updates.',
    statements: [
      ['request', 'called for', 'ITU', 'closer ITU cooperation with car makers on over-the-air updates'],
    ],
  },
  {
    text: 'CTOs called for ITU-T to clarify the terms used for network slicing.',
    statements: [['request', 'called for', 'ITU-T', 'clarify the terms used for network slicing']],
  },
  {
    text: 'CxOs advised ITU to test the accessibility of its own web pages.',
    statements: [['request', 'advised', 'ITU', 'test the accessibility of its own web pages']],
  },
  {
    text: 'The meeting appealed to vendors to publish the energy use of their routers.',
    statements: [['request', 'appealed to', 'vendors', 'publish the energy use of their routers']],
  },
  {
    text: 'Industry leaders commended ITU-T for its swift work on emergency alerts.',
    statements: [['endorsement', 'commended', 'ITU-T', 'ITU-T for its swift work on emergency alerts']],
  },
  {
    text: 'CTOs applauded the decision of TSAG to pilot machine-readable standards.',
    statements: [
      ['endorsement', 'applauded', 'TSAG', 'the decision of TSAG to pilot machine-readable standards'],
    ],
  },
  {
    text: 'The participants expressed appreciation for the progress of the Focus Group on Digital Agriculture.',
    statements: [
      [
        'endorsement',
        'expressed appreciation for',
        'Focus Group on Digital Agriculture',
        'the progress of the Focus Group on Digital Agriculture',
      ],
    ],
  },
  {
    text: 'CxOs strongly support ITU studies on passive optical LANs.',
    statements: [['endorsement', 'support', 'ITU', 'ITU studies on passive optical LANs']],
  },
  {
    text: 'The ongoing work of SG12 on video call quality was welcomed by CTOs.',
    statements: [['endorsement', 'welcomed', 'SG12', 'the ongoing work of SG12 on video call quality']],
  },
  {
    text: 'Meeting participants voiced strong support for the ITU roadmap on sensing.',
    statements: [['endorsement', 'voiced strong support for', 'ITU', 'the ITU roadmap on sensing']],
  },
  {
    text: 'Noting the growth of private networks, CTOs endorsed the proposal of SG13 to study their interworking.',
    statements: [['endorsement', 'endorsed', 'SG13', 'the proposal of SG13 to study their interworking']],
  },
  {
    text: 'Commending the launch of the AI testbed, CxOs encouraged ITU to open it to universities.',
    statements: [
      ['endorsement', 'Commending', 'unspecified', 'the launch of the AI testbed'],
      ['request', 'encouraged', 'ITU', 'open it to universities'],
    ],
  },
  { text: 'CxOs recognized the role of ITU in allocating numbering resources.', statements: [] },
  { text: 'CTOs noted that ITU could extend its database of test laboratories.', statements: [] },
  { text: 'CxOs discussed how ITU could help small operators to buy capacity.', statements: [] },
  { text: 'Participants agreed that latency will be decisive for factory robots.', statements: [] },
  { text: 'CxOs agreed that spectrum fees should be predictable.', statements: [] },
  { text: 'CxOs agreed to meet again in the second quarter.', statements: [] },
  { text: 'CTOs will present their findings on cell broadcasting to the assembly.', statements: [] },
  { text: 'The satellite association called on ITU to shorten coordination times.', statements: [] },
  { text: 'In 2018, CTOs called on ITU-T to study millimetre waves in factories.', statements: [] },
  { text: 'Last year’s meeting had called on ITU to speed up translation.', statements: [] },
  { text: 'CxOs did not call on ITU to change its voting rules.', statements: [] },
  { text: 'Should ITU be encouraged to certify products?', statements: [] },
  { text: 'If ITU were urged to certify products, laboratories would need new funds.', statements: [] },
  { text: 'CxOs welcomed the Deputy Director and the new members to the meeting.', statements: [] },
  { text: 'ITU encouraged CxOs to join its regional workshops.', statements: [] },
  { text: 'CTOs were invited to nominate experts for the joint group.', statements: [] },
  {
    text: '“Governments should stop taxing handsets,” said the chief executive of a local operator.',
    statements: [],
  },
  { text: 'TSAG is invited to take note of this document.', statements: [] },
  { text: 'The workshop was supported by two operators and a vendor.', statements: [] },
  { text: 'CxOs examined current and proposed limits for exposure to radio waves.', statements: [] },
  { text: 'A lively panel encouraged participants to think beyond the next release.', statements: [] },
  { text: 'CxOs heard from a vendor which urged ITU to define new metrics.', statements: [] },
  { text: 'Open interfaces support competition and encourage new entrants to invest.', statements: [] },
  { text: 'Robots should be recognizable in every call, and callers should know who pays.', statements: [] },
  { text: 'CxOs thanked the host for its warm hospitality.', statements: [] },
  {
    text: 'The meeting was opened by the Director, who invited participants to speak freely.',
    statements: [],
  },
  { text: 'CxOs asked whether ITU would translate its glossary.', statements: [] },
  {
    text: 'Recalling last year’s discussion of e-waste, CxOs again urged ITU to promote take-back schemes.',
    statements: [['request', 'urged', 'ITU', 'promote take-back schemes']],
  },
  {
    text: 'CxOs reiterated their call on governments to adopt ITU exposure limits.',
    statements: [['request', 'reiterated their call on', 'governments', 'adopt ITU exposure limits']],
  },
  {
    text: 'CTOs, representing eighteen companies from four regions, encouraged ITU-T to keep the cost of participation low.',
    statements: [['request', 'encouraged', 'ITU-T', 'keep the cost of participation low']],
  },
  {
    text: 'The meeting called on ITU-T, in collaboration with IEEE and other bodies, to define terms for time-sensitive networking.',
    statements: [['request', 'called on', 'ITU-T', 'define terms for time-sensitive networking']],
  },
  {
    text: 'CxOs noted the spread of counterfeit chargers and encouraged ITU involvement in market surveillance.',
    statements: [['request', 'encouraged', 'ITU', 'involvement in market surveillance']],
  },
  {
    text: 'Private 5G needs simple rules, said CxOs, and governments could support it by reserving local bands.',
    statements: [['request', 'could (said CxOs)', 'governments', 'support it by reserving local bands']],
  },
  {
    text: 'CTOs identified the need for better traffic data and suggested that ITU-T collect it.',
    statements: [['request', 'suggested', 'ITU-T', 'collect it']],
  },
  {
    text: 'CxOs suggested establishing a focus group on home robots.',
    statements: [['request', 'suggested', 'unspecified', 'establish a focus group on home robots']],
  },
  {
    text: 'CxOs believe that ITU-T should continue to be the home of optical transport standards, and that it should attract more cloud companies.',
    statements: [
      [
        'request',
        'believe',
        'ITU-T',
        'continue to be the home of optical transport standards, and that it should attract more cloud companies',
      ],
    ],
  },
  {
    text: 'High-level industry executives have called on ITU to coordinate the numbering of connected cars.',
    statements: [['request', 'called on', 'ITU', 'coordinate the numbering of connected cars']],
  },
  {
    text: 'ITU-T’s lead in video coding was praised, and the sector was urged to preserve it.',
    statements: [
      ['endorsement', 'praised', 'ITU-T', 'ITU-T’s lead in video coding'],
      ['request', 'urged', 'sector', 'preserve it'],
    ],
  },
  {
    text: 'The Chief Technology Officers concluded that industry alliances should bring their specifications to ITU-T for approval.',
    statements: [
      ['request', 'concluded', 'industry alliances', 'bring their specifications to ITU-T for approval'],
    ],
  },
  {
    text: 'CxOs highlighted energy as a growing cost and expressed their support for SG5 and its work on cooling.',
    statements: [['endorsement', 'expressed their support for', 'SG5', 'SG5 and its work on cooling']],
  },
  {
    text: 'Support was expressed for the plan to merge the two test events.',
    statements: [['endorsement', 'expressed', 'unspecified', 'the plan to merge the two test events']],
  },
  {
    text: 'ITU should not become a certification body, CTOs agreed.',
    statements: [['request', 'should (CTOs agreed)', 'ITU', 'not become a certification body']],
  },
  {
    text: 'While CxOs welcomed the pace of ITU work on Y.3188, they asked ITU to write shorter documents (e.g. profiles).',
    statements: [
      ['endorsement', 'welcomed', 'ITU', 'the pace of ITU work on Y.3188'],
      ['request', 'asked', 'ITU', 'write shorter documents (e.g. profiles)'],
    ],
  },
  {
    text: 'ITU members were called on to contribute measurements from rural sites.',
    statements: [['request', 'called on', 'ITU members', 'contribute measurements from rural sites']],
  },
  {
    text: 'Developers of wearable devices might turn to ITU, CxOs said.',
    statements: [],
  },
  {
    text: 'The participating companies discouraged administrations from adopting local variants of the handset charger.',
    statements: [
      ['request', 'discouraged', 'administrations', 'avoid adopting local variants of the handset charger'],
    ],
  },
]
