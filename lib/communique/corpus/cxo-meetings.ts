// Paragraphs in the style of executives’ meetings that speak of CxOs.
import type { Labelled } from './labelled.ts'

const r = 'request' as const
const e = 'endorsement' as const

export const cxoMeetings: readonly Labelled[] = [
  {
    text: 'Operators carried up to 60 per cent more traffic in the spring, and did so without major outages. CxOs paid tribute to ITU’s Global Network Resiliency Platform and to the speed with which it was put in place. Building on this success, the platform should be made permanent, CxOs suggested.',
    statements: [
      [
        e,
        'paid tribute to',
        'ITU',
        'ITU’s Global Network Resiliency Platform and to the speed with which it was put in place',
      ],
      [r, 'should (CxOs suggested)', 'unspecified', 'have the platform made permanent'],
    ],
  },
  {
    text: 'Contact tracing applications raised questions of privacy, said CxOs, who went on to recommend that ITU work with the World Health Organization on guidance for future emergencies.',
    statements: [
      [r, 'recommend', 'ITU', 'work with the World Health Organization on guidance for future emergencies'],
    ],
  },
  {
    text: 'Visible light could complement Wi-Fi in hospitals and aircraft. ITU-T G.9991 was seen as a good starting point, and its wide adoption was encouraged by CxOs. Lighting vendors, in CxOs’ view, should be brought to the table by ITU and IEC.',
    statements: [
      [r, 'encouraged', 'unspecified', 'its wide adoption'],
      [
        r,
        'should (in CxOs’ view)',
        'ITU and IEC',
        'have Lighting vendors brought to the table by ITU and IEC',
      ],
    ],
  },
  {
    text: 'It was noted that UNECE encourages manufacturers to publish safety reports; CxOs would like ITU to do the same for networks.',
    statements: [[r, 'would like', 'ITU', 'do the same for networks']],
  },
  {
    text: 'There is a pressing need for ITU-T to update its models of conversational quality to reflect video meetings, CxOs argued.',
    statements: [
      [
        r,
        'need (CxOs argued)',
        'ITU-T',
        'update its models of conversational quality to reflect video meetings',
      ],
    ],
  },
  {
    text: 'CxOs found merit in the idea of a yearly report on performance and entrusted SG12 with its preparation.',
    statements: [[r, 'entrusted', 'SG12', 'its preparation']],
  },
  {
    text: 'Emissions must fall by half by 2030. To that end, CxOs backed the trajectory set out in L.1470, appealed for its translation into national targets, and invited ITU, GSMA and GeSI to track progress.',
    statements: [
      [e, 'backed', 'unspecified', 'the trajectory set out in L.1470'],
      [r, 'appealed for', 'unspecified', 'its translation into national targets'],
      [r, 'invited', 'ITU, GSMA and GeSI', 'track progress'],
    ],
  },
  {
    text: 'CxOs see the metaverse as a chance to rethink how people work. They welcomed the creation of the ITU Focus Group on metaverse, which is to hold its first meeting in Riyadh, and urged that it address accessibility from the start.',
    statements: [
      [
        e,
        'welcomed',
        'ITU Focus Group on metaverse',
        'the creation of the ITU Focus Group on metaverse, which is to hold its first meeting in Riyadh',
      ],
      [r, 'urged', 'unspecified', 'for it to address accessibility from the start'],
    ],
  },
  {
    text: 'Common terms are missing. It was thus recommended to ITU to begin with a vocabulary and to leave technical choices for later.',
    statements: [
      [r, 'recommended', 'ITU', 'begin with a vocabulary and to leave technical choices for later'],
    ],
  },
  {
    text: 'Immersive media will need networks with lower latency. How such networks are to be financed remains to be seen. ITU studies on the economics of immersive traffic were encouraged.',
    statements: [[r, 'encouraged', 'ITU', 'ITU studies on the economics of immersive traffic']],
  },
  {
    text: 'Participating executives described trials in which ordinary handsets were connected by satellite. The harmonization of numbering for such services should be a priority for ITU-T SG2, according to CxOs. A company from the United States proposed that ITU-R allocate new spectrum.',
    statements: [
      [
        r,
        'should (according to CxOs)',
        'ITU-T SG2',
        'The harmonization of numbering for such services as a priority for ITU-T SG2',
      ],
    ],
  },
  {
    text: 'Satellite operators, terrestrial operators and handset makers were all invited to bring their requirements to ITU, where a neutral space exists for finding common ground.',
    statements: [
      [
        r,
        'invited',
        'Satellite operators, terrestrial operators and handset makers',
        'bring their requirements to ITU, where a neutral space exists for finding common ground',
      ],
    ],
  },
  {
    text: 'CxOs also agreed on the need for regulators to keep licensing simple.',
    statements: [[r, 'agreed on the need for', 'regulators', 'keep licensing simple']],
  },
  {
    text: 'Spoofed calls cost subscribers billions each year. CxOs considered that trust in voice can only be restored if carriers sign their calls, and that ITU could lead the way by updating Q.3057. They noted with concern that some carriers have no plans to do so.',
    statements: [[r, 'considered', 'ITU', 'lead the way by updating Q.3057']],
  },
  {
    text: 'Quantum key distribution has left the laboratory. ITU-T’s early work in SG13 and SG17 received high praise from CxOs, as did its collaboration with ETSI.',
    statements: [[e, 'received high praise', 'ITU-T', 'ITU-T’s early work in SG13 and SG17']],
  },
  {
    text: 'Next to be standardized, in the opinion of CxOs, are satellite links for quantum keys, and ITU-T and ETSI were encouraged to share this work.',
    statements: [[r, 'encouraged', 'ITU-T and ETSI', 'share this work']],
  },
  {
    text: 'Noting ITU’s call on companies to report their emissions, CxOs reported on their targets. Data centres are a growing concern, and the meeting took the view that SG5 should set a target for water use, not only for energy.',
    statements: [[r, 'took the view', 'SG5', 'set a target for water use, not only for energy']],
  },
  {
    text: 'CxOs endorsed and pledged to implement the recommendations of the report on circular economy.',
    statements: [[e, 'endorsed', 'unspecified', 'the recommendations of the report on circular economy']],
  },
  {
    text: 'There were calls for ITU to publish an index of repairable devices.',
    statements: [[r, 'were calls for', 'ITU', 'publish an index of repairable devices']],
  },
  {
    text: 'Operators in the Gulf have launched 5G for fixed wireless access. Executives at the meeting highlighted that the cost of sites remains the greatest obstacle. ITU was encouraged to gather examples of infrastructure sharing, which would help regulators in developing countries to revise their rules.',
    statements: [
      [
        r,
        'encouraged',
        'ITU',
        'gather examples of infrastructure sharing, which would help regulators in developing countries to revise their rules',
      ],
    ],
  },
  {
    text: 'The importance of open data sets was emphasized. Companies were invited to donate anonymized data sets to the ITU challenge.',
    statements: [[r, 'invited', 'Companies', 'donate anonymized data sets to the ITU challenge']],
  },
  {
    text: 'CxOs recommend lowering the fees for small enterprises, an idea which the Plenipotentiary Conference endorsed in November. They will promote membership in their regions.',
    statements: [
      [
        r,
        'recommend',
        'unspecified',
        'lower the fees for small enterprises, an idea which the Plenipotentiary Conference endorsed in November',
      ],
    ],
  },
  {
    text: 'The ITU database on national e-waste rules was praised as a unique resource.',
    statements: [[e, 'praised', 'ITU', 'The ITU database on national e-waste rules']],
  },
  {
    text: 'International revenue share fraud is on the rise. CxOs spoke in favour of ITU’s work on numbering misuse and recommended to administrations to withdraw ranges that are used for fraud.',
    statements: [
      [e, 'spoke in favour of', 'ITU', 'ITU’s work on numbering misuse'],
      [r, 'recommended', 'administrations', 'withdraw ranges that are used for fraud'],
    ],
  },
  {
    text: 'CxOs pressed for faster action against SIM boxes. ITU, they said, should bring together operators and law enforcement, as it did for stolen handsets; operators must in turn share evidence.',
    statements: [
      [r, 'pressed for', 'unspecified', 'faster action against SIM boxes'],
      [
        r,
        'should (they said)',
        'ITU',
        'bring together operators and law enforcement, as it did for stolen handsets',
      ],
      [r, 'must (they said)', 'operators', 'share evidence'],
    ],
  },
  {
    text: 'Regulators, for their part, are encouraged to licence such services in a technology-neutral manner.',
    statements: [[r, 'encouraged', 'Regulators', 'licence such services in a technology-neutral manner']],
  },
  {
    text: 'CxOs put on record their support for the AI Standards Summit and hoped to see start-ups there.',
    statements: [[e, 'put on record their support for', 'unspecified', 'the AI Standards Summit']],
  },
  {
    text: 'AI for Good was described as a success. To build on it, ITU could open a regional edition in Dubai, proposed CxOs.',
    statements: [[r, 'could (proposed CxOs)', 'ITU', 'open a regional edition in Dubai']],
  },
  {
    text: 'Hollow-core fibre promises lower latency. Whether it can be spliced in the field remains open, and CxOs invited SG15, as well as IEC, to look into this question.',
    statements: [[r, 'invited', 'SG15', 'look into this question']],
  },
  {
    text: 'The transition from copper should be completed by 2030 – a goal that CxOs ask governments to endorse.',
    statements: [[r, 'ask', 'governments', 'endorse']],
  },
  {
    text: 'CxOs congratulated SG15 on the completion of 50G-PON and looked forward to its work on 200G.',
    statements: [[e, 'congratulated', 'SG15', 'SG15 on the completion of 50G-PON']],
  },
  {
    text: 'CxOs voiced the hope that ITU would report on follow-up within a year.',
    statements: [[r, 'voiced the hope', 'ITU', 'report on follow-up within a year']],
  },
  {
    text: 'ITU is called upon to make its standards on 5G for industry better known.',
    statements: [[r, 'called upon', 'ITU', 'make its standards on 5G for industry better known']],
  },
  {
    text: 'Participants want ITU-T to shorten the time between consent and publication.',
    statements: [[r, 'want', 'ITU-T', 'shorten the time between consent and publication']],
  },
  {
    text: 'CxOs said that level four autonomy is within reach. Building on the work of FG-AN, they encouraged vendors to expose their models through open interfaces, with ITU-T SG13 providing the reference architecture. Operators also saw a role for ITU in certifying levels of autonomy, a proposal that met with mixed reactions.',
    statements: [
      [
        r,
        'encouraged',
        'vendors',
        'expose their models through open interfaces, with ITU-T SG13 providing the reference architecture',
      ],
    ],
  },
  {
    text: 'China and Korea presented figures on sleep modes. Impressed by these, CxOs requested SG5 to publish typical savings, asked vendors to enable sleep modes by default and, more generally, appealed to everybody to measure before claiming.',
    statements: [
      [r, 'requested', 'SG5', 'publish typical savings'],
      [r, 'asked', 'vendors', 'enable sleep modes by default and, more generally'],
      [r, 'appealed to', 'everybody', 'measure before claiming'],
    ],
  },
  {
    text: 'Recent attacks on software suppliers were a matter of grave concern. CxOs believe that a software bill of materials is indispensable and that SG17, in close liaison with CISA and ENISA, should describe a minimum set of fields.',
    statements: [[r, 'believe', 'SG17', 'describe a minimum set of fields']],
  },
  {
    text: 'CxOs reiterated that ITU plays a unique role. The Secretary-General invited all companies to the World Telecommunication Standardization Assembly in March 2022, and CxOs pledged their support for the assembly.',
    statements: [[e, 'pledged their support for', 'assembly', 'the assembly']],
  },
]
