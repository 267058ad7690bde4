// Paragraphs in the style of press releases, first-person and formal texts, minutes.
import type { Labelled } from './labelled.ts'

const r = 'request' as const
const e = 'endorsement' as const

export const otherStyles: readonly Labelled[] = [
  {
    text: 'Base stations already account for more than half of an operator’s power bill, and executives see no end to this trend. ITU standards for renewable supply should be extended to islands without a grid, the executives said, pointing to pilots in Fiji and Tonga. They praised ITU-T Study Group 5 for its work on solar supply.',
    statements: [
      [
        r,
        'should (the executives said)',
        'ITU',
        'have ITU standards for renewable supply extended to islands without a grid pointing to pilots in Fiji and Tonga',
      ],
      [e, 'praised', 'ITU-T Study Group 5', 'ITU-T Study Group 5 for its work on solar supply'],
    ],
  },
  {
    text: 'A better understanding of battery ageing is needed, and this is where academia comes in: universities were urged to open their test data, while vendors were asked to label batteries in a uniform way.',
    statements: [
      [r, 'urged', 'universities', 'open their test data'],
      [r, 'asked', 'vendors', 'label batteries in a uniform way'],
    ],
  },
  {
    text: 'The leaders threw their weight behind ITU’s framework for trusted services and asked for it to be completed by 2015. Work should not wait for perfect definitions, they added.',
    statements: [
      [e, 'threw their weight behind', 'ITU', 'ITU’s framework for trusted services'],
      [r, 'asked for', 'unspecified', 'have it completed by 2015'],
    ],
  },
  {
    text: 'There was wide backing for the ITU toolkit on community networks.',
    statements: [[e, 'was wide backing for', 'ITU', 'the ITU toolkit on community networks']],
  },
  {
    text: 'ITU was also encouraged by the group to bring more people from rural operators into its meetings and to cover part of their travel costs.',
    statements: [
      [
        r,
        'encouraged',
        'ITU',
        'bring more people from rural operators into its meetings and to cover part of their travel costs',
      ],
    ],
  },
  {
    text: 'The talks came on the heels of a ministerial meeting that urged operators to double rural coverage. Industry leaders welcomed the ambition but warned against unfunded mandates.',
    statements: [
      [e, 'welcomed', 'unspecified', 'the ambition'],
      [r, 'warned against', 'unspecified', 'avoid unfunded mandates'],
    ],
  },
  {
    text: 'We call on governments to remove luxury taxes from entry-level smartphones.',
    statements: [[r, 'call on', 'governments', 'remove luxury taxes from entry-level smartphones']],
  },
  {
    text: 'We encourage ITU-T and GSMA to agree on a minimum profile for such smartphones, and we ask that this profile be free of charge.',
    statements: [
      [r, 'encourage', 'ITU-T and GSMA', 'agree on a minimum profile for such smartphones'],
      [r, 'ask', 'unspecified', 'for this profile to be free of charge'],
    ],
  },
  {
    text: 'Second-hand devices should carry a record of repairs. ITU-T is well placed to define its format and should do so without delay.',
    statements: [[r, 'should', 'ITU-T', 'define its format without delay']],
  },
  {
    text: 'We support the work of the Financial Inclusion Global Initiative. We applaud SG17 for its guidance on SIM swap fraud and look forward to its second edition.',
    statements: [
      [e, 'support', 'unspecified', 'the work of the Financial Inclusion Global Initiative'],
      [e, 'applaud', 'SG17', 'SG17 for its guidance on SIM swap fraud'],
    ],
  },
  {
    text: 'It is our firm belief that ITU ought to keep a neutral role between operators and banks.',
    statements: [[r, 'is our firm belief', 'ITU', 'keep a neutral role between operators and banks']],
  },
  {
    text: 'We note that WTSA-16 invited Member States to promote training. We would welcome an ITU course on standards for young engineers, and we would be happy to contribute lecturers.',
    statements: [
      [
        r,
        'would welcome',
        'ITU',
        'an ITU course on standards for young engineers, and we would be happy to contribute lecturers',
      ],
    ],
  },
  {
    text: 'We see a need for standardized test data in African languages. We invite universities, with the support of ITU, to collect such data, and propose SG16 as the home of this work.',
    statements: [
      [r, 'invite', 'universities', 'collect such data'],
      [r, 'propose', 'SG16', 'SG16 as the home of this work'],
    ],
  },
  {
    text: 'We reaffirm our support to the FG-AI4H and its benchmarking process.',
    statements: [[e, 'reaffirm our support to', 'FG-AI4H', 'the FG-AI4H and its benchmarking process']],
  },
  {
    text: 'We request the Director of TSB to convey this communiqué to TSAG. We agree to meet again in 2020. We leave Nairobi with new friends.',
    statements: [[r, 'request', 'Director of TSB', 'convey this communiqué to TSAG']],
  },
  {
    text: 'The Group, recognizing the danger of distraction, and having considered the report of the Focus Group on Driver Distraction, endorses the conclusions of that report and invites administrations, vehicle manufacturers and application developers to apply them.',
    statements: [
      [e, 'endorses', 'unspecified', 'the conclusions of that report'],
      [r, 'invites', 'administrations, vehicle manufacturers and application developers', 'apply them'],
    ],
  },
  {
    text: 'Recalling Resolution 65, in which the assembly resolved to continue the study of calling party number delivery, the Group reiterates its call upon all operators to deliver the calling party number.',
    statements: [[r, 'reiterates its call upon', 'operators', 'deliver the calling party number']],
  },
  {
    text: 'The Group expresses its concern at the growth of over-the-top bypass. It acknowledges the interest of Study Group 3 in this subject. It hereby requests that Study Group 3, in consultation with Study Group 2, report on the economic effects of bypass, and decides to keep the item on its agenda.',
    statements: [[r, 'requests', 'Study Group 3', 'report on the economic effects of bypass']],
  },
  {
    text: 'Emphasizing that software-defined networking is changing the way networks are built, the Group appeals to all standards bodies concerned to agree on common terms and designates the Joint Coordination Activity on SDN as the place for doing so.',
    statements: [
      [
        r,
        'appeals to',
        'standards bodies',
        'agree on common terms and designates the Joint Coordination Activity on SDN as the place for doing so',
      ],
    ],
  },
  {
    text: 'The Group commends TSAG on the creation of that Joint Coordination Activity.',
    statements: [[e, 'commends', 'TSAG', 'TSAG on the creation of that Joint Coordination Activity']],
  },
  {
    text: 'Being aware of the cost of conformity assessment, the Group advises against duplicate testing and is in favour of the mutual recognition of test reports.',
    statements: [
      [r, 'advises against', 'unspecified', 'avoid duplicate testing'],
      [e, 'is in favour of', 'unspecified', 'the mutual recognition of test'],
    ],
  },
  {
    text: 'Participants were of the view that ITU-T should define levels of autonomy, building on work in other industries.',
    statements: [
      [r, 'were of the view', 'ITU-T', 'define levels of autonomy, building on work in other industries'],
    ],
  },
  {
    text: 'It was suggested that SG13 set up a correspondence group on training data.',
    statements: [[r, 'suggested', 'SG13', 'set up a correspondence group on training data']],
  },
  {
    text: 'There was consensus that the Focus Group on Machine Learning should liaise with O-RAN and ETSI.',
    statements: [[r, 'was consensus', 'Focus Group on Machine Learning', 'liaise with O-RAN and ETSI']],
  },
  {
    text: 'Participants stressed the importance of crowdsourced measurements, and encouraged SG12 to agree on a common method.',
    statements: [[r, 'encouraged', 'SG12', 'agree on a common method']],
  },
  {
    text: 'The work of SG12 on video quality was highly appreciated, and it was requested that the models be made available as software.',
    statements: [
      [e, 'appreciated', 'SG12', 'The work of SG12 on video quality'],
      [r, 'requested', 'unspecified', 'have the models made available as software'],
    ],
  },
  {
    text: 'Participants recommended benchmarking 5G against fixed broadband.',
    statements: [[r, 'recommended', 'unspecified', 'benchmark 5G against fixed broadband']],
  },
  {
    text: 'Participants heard a report from the Focus Group on Distributed Ledger Technology and welcomed its progress.',
    statements: [[e, 'welcomed', 'unspecified', 'its progress']],
  },
  {
    text: 'The meeting proposed to ITU-T that a glossary be published jointly with ISO.',
    statements: [[r, 'proposed', 'ITU-T', 'have a glossary published jointly with ISO']],
  },
  {
    text: 'Participants invited the Focus Group to look at supply chains and, if time allows, at land registers.',
    statements: [
      [r, 'invited', 'Focus Group', 'look at supply chains and, if time allows, at land registers'],
    ],
  },
  {
    text: 'ITU announced its intention to launch an AI repository. Participants supported this and offered contributions.',
    statements: [[e, 'supported', 'unspecified', 'this and offered contributions']],
  },
]
