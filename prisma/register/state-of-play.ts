// A believable state of play for the demonstration, as acts of people on days before today. Played in order of time
// through the same mutations that the application uses.
import type { ResponseKind } from '#lib/generated/prisma/enums.ts'
import type { DemoPerson } from './people.ts'

type Health = 'on_track' | 'at_risk' | 'off_track'

export type Act =
  | { do: 'respond'; response: ResponseKind; reason?: string }
  | { do: 'accept'; group?: string }
  | { do: 'decline'; group: string; reason: string }
  | { do: 'due'; inDays: number; reason?: string }
  | { do: 'prepare' }
  | {
      do: 'progress'
      text: string
      group?: string
      health?: Health
      cause?: string
      next?: 'in_preparation' | 'in_progress'
      evidence?: [document: string, shows: string][]
      visibility?: 'group' | 'internal'
      noChange?: boolean
    }
  | {
      do: 'deliverable'
      kind: 'work_item' | 'recommendation' | 'roadmap' | 'workshop' | 'focus_group' | 'technical_report'
      identifier: string
      title: string
      plannedInDays?: number
      reachedDaysAgo?: number
    }
  | { do: 'holder'; person: DemoPerson }
  | { do: 'hold'; reason: string; reviewInDays: number }
  | { do: 'submit'; text: string; evidence: [document: string, shows: string][] }
  | { do: 'verify'; comment: string }

/** [days before today, who, what]. */
export type Step = readonly [daysAgo: number, by: DemoPerson, act: Act]

/** By number of the request: "3" is CxO-2024-03 and its item CxO-2024-03-1. */
export const stateOfPlay: Readonly<Record<number, readonly Step[]>> = {
  1: [
    [
      600,
      'manager',
      {
        do: 'respond',
        response: 'accepted',
        reason: 'Core business of SG15, with SG13 for what IMT-2030 needs.',
      },
    ],
    [560, 'chair15', { do: 'accept' }],
    [555, 'staff', { do: 'accept', group: 'SG13' }],
    [550, 'staff', { do: 'due', inDays: 220 }],
    [
      550,
      'chair15',
      {
        do: 'progress',
        text: 'Taken on two weeks ago; the plenary takes it up at its next meeting.',
        noChange: true,
      },
    ],
    [
      520,
      'chair15',
      {
        do: 'progress',
        text: 'Plenary agreed to gather the needs of IMT-2030 transport in one living list.',
        next: 'in_preparation',
        health: 'on_track',
      },
    ],
    [
      310,
      'chair15',
      {
        do: 'progress',
        text: 'List complete in its first version; **four** work items were opened from it.',
        next: 'in_progress',
        health: 'on_track',
        evidence: [['SG15-TD88/PLEN', 'list of needs, first version']],
      },
    ],
    [
      25,
      'chair15',
      {
        do: 'progress',
        text: 'Two of the four work items reached consent. The others are planned for the next plenary.',
        health: 'on_track',
        evidence: [['SG15-TD152/PLEN', 'report of the plenary']],
      },
    ],
  ],
  3: [
    [600, 'manager', { do: 'respond', response: 'accepted' }],
    [565, 'chair15', { do: 'accept' }],
    [550, 'staff', { do: 'accept', group: 'SG13' }],
    [
      549,
      'chair15',
      { do: 'progress', text: 'SG13 has joined; a first outline is in circulation among the editors.' },
    ],
    [548, 'staff', { do: 'accept', group: 'SG5' }],
    [540, 'staff', { do: 'due', inDays: 219 }],
    [
      500,
      'chair15',
      {
        do: 'progress',
        text: 'Scope of the roadmap agreed with SG13 and SG5.',
        next: 'in_preparation',
        health: 'on_track',
      },
    ],
    [
      320,
      'chair15',
      {
        do: 'progress',
        text: 'Editors named; outline sent to the three groups for comment.',
        next: 'in_progress',
        health: 'on_track',
        evidence: [['SG15-LS41', 'liaison to SG13 and SG5']],
      },
    ],
    [
      318,
      'chair15',
      {
        do: 'deliverable',
        kind: 'roadmap',
        identifier: 'TR.onr-2030',
        title: 'Optical networks towards 2030: standardization roadmap',
        plannedInDays: 219,
      },
    ],
    [
      12,
      'chair15',
      {
        do: 'progress',
        text: 'Second draft with milestones for access, transport and data centres. SG5 will add the energy part.',
        health: 'on_track',
        evidence: [['SG15-TD161/WP2', 'second draft']],
      },
    ],
  ],
  4: [
    [
      590,
      'manager',
      {
        do: 'respond',
        response: 'noted',
        reason: 'Part of the collaboration that the study groups have with other bodies anyway.',
      },
    ],
  ],
  5: [
    [560, 'manager', { do: 'respond', response: 'accepted' }],
    [420, 'staff', { do: 'due', inDays: 128 }],
    [410, 'staff', { do: 'prepare' }],
    [
      40,
      'staff',
      {
        do: 'progress',
        text: 'SG5 is asked again to take the lead; a draft scope was sent to its management team.',
        group: '',
        evidence: [['SG5-TD97', 'draft scope']],
      },
    ],
  ],
  6: [
    [
      560,
      'manager',
      {
        do: 'respond',
        response: 'partially_accepted',
        reason: 'Guidance and test material lie within ITU’s mandate; building models does not.',
      },
    ],
    [530, 'staff', { do: 'accept' }],
    [
      500,
      'staff',
      {
        do: 'progress',
        text: 'SG21 looks for contributions on evaluating language technologies for Arabic dialects.',
        group: 'SG21',
        next: 'in_preparation',
      },
    ],
    [
      95,
      'staff',
      {
        do: 'progress',
        text: 'One contribution is announced, from a university that is about to join.',
        group: 'SG21',
      },
    ],
    [
      80,
      'staff',
      { do: 'hold', reason: 'Waits until the university’s membership is confirmed.', reviewInDays: 70 },
    ],
  ],
  7: [
    [540, 'staff', { do: 'accept' }],
    [520, 'staff', { do: 'accept', group: 'FG-AINN' }],
    [515, 'staff', { do: 'due', inDays: 38 }],
    [
      500,
      'staff',
      {
        do: 'progress',
        text: 'The parent group follows the focus group’s three working groups.',
        group: 'SG13',
        next: 'in_preparation',
        health: 'on_track',
      },
    ],
    [
      300,
      'staff',
      {
        do: 'progress',
        text: 'First two deliverables of the focus group handed to the parent group.',
        group: 'SG13',
        next: 'in_progress',
        health: 'on_track',
        evidence: [['SG13-TD210', 'deliverables as received']],
      },
    ],
    [
      5,
      'staff',
      {
        do: 'progress',
        text: 'Third deliverable is in final review; the parent group has reserved a slot for it.',
        group: 'SG13',
        health: 'on_track',
      },
    ],
    [
      4,
      'staff',
      {
        do: 'progress',
        text: 'The focus group may ask for half a year more. Not announced yet.',
        group: '',
        visibility: 'internal',
      },
    ],
  ],
  8: [
    [540, 'manager', { do: 'respond', response: 'accepted' }],
    [500, 'staff', { do: 'accept' }],
    [495, 'staff', { do: 'accept', group: 'SG17' }],
    [490, 'staff', { do: 'due', inDays: 219 }],
    [
      18,
      'staff',
      {
        do: 'progress',
        text: 'A joint meeting with SG17 and SG20 compares the frameworks of the three groups.',
        group: 'SG13',
        next: 'in_preparation',
        health: 'on_track',
        evidence: [['SG13-LS136', 'invitation to the joint meeting']],
      },
    ],
  ],
  9: [
    [520, 'chair11', { do: 'accept' }],
    [515, 'staff', { do: 'due', inDays: 8 }],
    [
      480,
      'chair11',
      {
        do: 'progress',
        text: 'Requirements gathered from three operators.',
        next: 'in_preparation',
        health: 'on_track',
      },
    ],
    [
      200,
      'chair11',
      {
        do: 'progress',
        text: 'The draft API is stable enough for trials.',
        next: 'in_progress',
        health: 'on_track',
      },
    ],
    [
      195,
      'chair11',
      {
        do: 'deliverable',
        kind: 'recommendation',
        identifier: 'Q.CCAPI',
        title: 'Call control API for voice and AI applications',
        reachedDaysAgo: 20,
      },
    ],
    [
      3,
      'chair11',
      {
        do: 'submit',
        text: 'The Recommendation is approved and two operators have reported on their trials.',
        evidence: [
          ['SG11-TD201/PLEN', 'approval'],
          ['SG11-C77', 'report on the trials'],
        ],
      },
    ],
  ],
  10: [
    [540, 'manager', { do: 'respond', response: 'accepted' }],
    [300, 'staff', { do: 'accept' }],
    [295, 'staff', { do: 'due', inDays: 160 }],
    [
      110,
      'staff',
      {
        do: 'progress',
        text: 'SG2 has a contribution that sorts the kinds of numbers such lists could hold.',
        group: 'SG2',
        next: 'in_preparation',
        health: 'on_track',
      },
    ],
  ],
  11: [
    [560, 'chair11', { do: 'accept' }],
    [555, 'staff', { do: 'accept', group: 'SG17' }],
    [
      500,
      'chair11',
      {
        do: 'progress',
        text: 'Text of the procedures is complete.',
        next: 'in_preparation',
        health: 'on_track',
      },
    ],
    [
      400,
      'chair11',
      {
        do: 'progress',
        text: 'Consented; last call begins.',
        next: 'in_progress',
        health: 'on_track',
        evidence: [['SG11-TD120/PLEN', 'record of the consent']],
      },
    ],
    [
      160,
      'chair11',
      {
        do: 'submit',
        text: 'Approved without comments; a test event used it across two borders.',
        evidence: [['SG11-TD176/PLEN', 'approval and report of the test event']],
      },
    ],
    [
      144,
      'manager',
      {
        do: 'verify',
        comment: 'Approval and report read; the test event shows that it works between administrations.',
      },
    ],
  ],
  12: [
    [
      560,
      'manager',
      {
        do: 'respond',
        response: 'accepted',
        reason:
          'Within the mandate of SG11, with SG2 for numbering. TSB brings in the regulators’ associations.',
      },
    ],
    [540, 'chair11', { do: 'accept' }],
    [535, 'staff', { do: 'accept', group: 'SG2' }],
    [530, 'staff', { do: 'accept', group: 'SG17' }],
    [528, 'staff', { do: 'due', inDays: -146 }],
    [
      350,
      'chair11',
      {
        do: 'progress',
        text: 'New work item agreed under Q2/11. A workshop with SG2 is planned alongside.',
        next: 'in_preparation',
        health: 'on_track',
        evidence: [['Q.DNO-fmt', 'work item']],
      },
    ],
    [
      340,
      'chair11',
      {
        do: 'deliverable',
        kind: 'work_item',
        identifier: 'Q.DNO-fmt',
        title: 'Data format for “do not originate” lists',
        plannedInDays: 390,
      },
    ],
    [
      205,
      'staff',
      {
        do: 'progress',
        text: 'Workshop held with nine regulators and five operators’ associations.',
        group: 'SG11',
        next: 'in_progress',
        health: 'on_track',
      },
    ],
    [200, 'staff', { do: 'due', inDays: -39, reason: 'The workshop asked for time to compare formats.' }],
    [90, 'chair11', { do: 'holder', person: 'chair11' }],
    [
      71,
      'chair11',
      {
        do: 'progress',
        text: 'Two of the five associations agreed to exchange list formats. A common data model needs a contribution before the next meeting; none has been announced.',
        health: 'at_risk',
        cause: 'No contribution on the data model',
        evidence: [
          ['SG11-TD214/WP1', 'draft data model'],
          ['SG11-LS98', 'liaison to SG2 and SG17'],
        ],
      },
    ],
  ],
  13: [
    [540, 'manager', { do: 'respond', response: 'accepted' }],
    [500, 'staff', { do: 'accept' }],
    [495, 'staff', { do: 'accept', group: 'SG20' }],
    [490, 'staff', { do: 'due', inDays: 311 }],
    [
      300,
      'staff',
      {
        do: 'progress',
        text: 'Outline agreed: technology, regulation, standards, in three parts.',
        group: 'SG13',
        next: 'in_preparation',
        health: 'on_track',
      },
    ],
    [
      160,
      'staff',
      {
        do: 'progress',
        text: 'Part one is drafted with SG20’s cases of small devices.',
        group: 'SG13',
        next: 'in_progress',
        health: 'on_track',
        evidence: [['SG13-TD251/WP3', 'draft of part one']],
      },
    ],
    [
      20,
      'staff',
      {
        do: 'progress',
        text: 'Part two is shared with SG3 and SG2 for comment.',
        group: 'SG13',
        health: 'on_track',
      },
    ],
  ],
  14: [
    [530, 'manager', { do: 'respond', response: 'accepted' }],
    [480, 'staff', { do: 'accept' }],
    [470, 'staff', { do: 'due', inDays: 20 }],
    [
      300,
      'staff',
      {
        do: 'progress',
        text: 'Gaps between terrestrial and satellite signalling are listed.',
        group: 'SG13',
        next: 'in_preparation',
        health: 'on_track',
      },
    ],
    [
      180,
      'staff',
      {
        do: 'progress',
        text: 'Interworking scenarios are drafted.',
        group: 'SG13',
        next: 'in_progress',
        health: 'on_track',
      },
    ],
    [
      30,
      'staff',
      {
        do: 'progress',
        text: 'The scenarios wait for input from the satellite community.',
        group: 'SG13',
        health: 'at_risk',
        cause: 'No input from satellite operators yet',
      },
    ],
  ],
  15: [[120, 'staff', { do: 'due', inDays: 240 }]],
  16: [
    [530, 'manager', { do: 'respond', response: 'accepted' }],
    [470, 'staff', { do: 'accept' }],
    [460, 'staff', { do: 'accept', group: 'SG13' }],
    [455, 'staff', { do: 'due', inDays: 69 }],
    [
      280,
      'staff',
      {
        do: 'progress',
        text: 'Work item opened on metrics for satellite access.',
        group: 'SG12',
        next: 'in_preparation',
        health: 'on_track',
      },
    ],
    [
      150,
      'staff',
      {
        do: 'progress',
        text: 'Test campaign designed; two constellations invited.',
        group: 'SG12',
        next: 'in_progress',
        health: 'at_risk',
        cause: 'Only one constellation has answered',
      },
    ],
    [
      8,
      'staff',
      {
        do: 'progress',
        text: 'The campaign cannot start before spring. A later date will be asked for.',
        group: 'SG12',
        health: 'off_track',
        cause: 'No test terminals until spring',
      },
    ],
  ],
  18: [
    [530, 'manager', { do: 'respond', response: 'accepted' }],
    [450, 'staff', { do: 'accept' }],
    [440, 'staff', { do: 'due', inDays: 120 }],
    [
      220,
      'staff',
      {
        do: 'progress',
        text: 'Architecture for shared safety networks outlined.',
        group: 'SG13',
        next: 'in_preparation',
        health: 'on_track',
      },
    ],
    [
      140,
      'staff',
      {
        do: 'progress',
        text: 'First draft; three ministries have commented.',
        group: 'SG13',
        next: 'in_progress',
        health: 'on_track',
      },
    ],
    [
      110,
      'staff',
      {
        do: 'progress',
        text: 'No change since the first draft, because the editor changed.',
        group: 'SG13',
        noChange: true,
      },
    ],
    [
      62,
      'staff',
      {
        do: 'submit',
        text: 'The architecture is agreed as a Supplement, with an annex for small countries.',
        evidence: [['SG13-TD268/PLEN', 'agreement of the Supplement']],
      },
    ],
    [
      45,
      'manager',
      { do: 'verify', comment: 'The Supplement is published; two partnerships name it in their tenders.' },
    ],
  ],
  20: [
    [540, 'manager', { do: 'respond', response: 'accepted' }],
    [520, 'staff', { do: 'accept' }],
    [510, 'staff', { do: 'accept', group: 'SG17' }],
    [500, 'staff', { do: 'due', inDays: 188 }],
    [
      380,
      'staff',
      {
        do: 'progress',
        text: 'A table of the bodies that work on quantum technologies is kept up to date.',
        group: 'TSAG',
        next: 'in_preparation',
        health: 'on_track',
      },
    ],
    [
      240,
      'staff',
      {
        do: 'progress',
        text: 'Four bodies take part in a standing call.',
        group: 'TSAG',
        next: 'in_progress',
        health: 'on_track',
        evidence: [['https://www.itu.int/en/ITU-T/Pages/default.aspx', 'page of the coordination']],
      },
    ],
    [
      33,
      'staff',
      {
        do: 'progress',
        text: 'The fifth body has joined; the table of projects is shared with all.',
        group: 'TSAG',
        health: 'on_track',
      },
    ],
  ],
}
