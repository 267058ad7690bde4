// The example communiqué that the project ships: written for it, in the form of the real ones, about no real meeting.

export interface ExampleSection {
  heading: string | null
  /** A text that starts with "• " is an item of a list. */
  paragraphs: string[]
}

export const cover = {
  organization: [
    'EXAMPLE – NOT AN ITU DOCUMENT',
    'TELECOMMUNICATION STANDARDIZATION SECTOR',
    'STUDY PERIOD 2025-2028',
  ],
  number: 'EXAMPLE-TD7',
  group: ['TSAG', 'Original: English'],
  filedTo: 'Geneva, 8-12 June 2026',
  type: 'TD',
  source: 'TSB',
  title: 'Example communiqué of the CxO consultation meeting, 18 November 2025, Montevideo, Uruguay',
  abstract:
    'This TD provides an example communiqué, written for CxO Action Tracker: no such meeting took place, and all organizations in it are made up.',
  action: 'TSAG is invited to consider this document.',
  note: 'This TD provides the communiqué of a CxO meeting that was invented as an example. It is attached and is also available at: https://example.org/communiques/Communique_CxO_2025.pdf',
}

export const titleLines = ['CxO MEETING', '18 November 2025, Montevideo, Uruguay', 'EXAMPLE COMMUNIQUÉ']

export const sections: ExampleSection[] = [
  {
    heading: null,
    paragraphs: [
      'Technology leaders of the telecommunication industry (CxOs) met with the management of the ITU Telecommunication Standardization Bureau in Montevideo, Uruguay, 18 November 2025, to compare their priorities for international standards.',
      'Fibra Ejemplo hosted the meeting with the support of the Example Regulatory Authority, Ondas Ficticias, and Muestra Cloud.',
      'The Director of the Bureau welcomed the participants and thanked the hosts.',
      'CxOs discussed optical cables on land and under the sea, accessible media services, the energy use of data centres, identifiers for connected machines, and the move to quantum-safe security.',
    ],
  },
  {
    heading: 'Optical cables on land and under the sea',
    paragraphs: [
      'Demand for capacity between continents doubles every few years, and a single cut can isolate an island. CxOs recognized that repairs still take too long.',
      'CxOs encouraged ITU-T to specify how submarine cables can report their own state of health, and welcomed the sensing trials that ITU-T study groups have begun.',
      'ITU-T should keep its test methods for access fibre simple enough for small operators, said CxOs.',
      'They also urged ITU-T Study Group 15 to publish a glossary of terms for cable repair.',
      'An association of cable owners had called on ITU-T in 2023 to settle these terms, but no contribution followed.',
    ],
  },
  {
    heading: 'Media services for everyone',
    paragraphs: [
      'Captions and sign language remain rare in live streams. Will viewers accept captions made by machines? CxOs did not call on any body to certify them.',
      'ITU-T was encouraged to extend its accessibility checklists to immersive media.',
      'Smaller languages have little training material, leading CxOs to suggest that ITU studies could define a common format for recorded speech.',
      'CxOs commended the work of ITU-T on remote participation for persons with disabilities.',
    ],
  },
  {
    heading: 'Energy use of data centres',
    paragraphs: [
      'Operators of data centres save energy only where they can measure it.',
      'CxOs recommended that ITU-T:',
      '• define a yardstick for the energy that one unit of computing takes;',
      '• align its reporting templates with those of other standards bodies; and',
      '• collect case studies from warm climates.',
      'If energy prices fall, CxOs may return to the subject at another meeting.',
      'They cautioned against duplicating the indicators that regional bodies maintain.',
      'CxOs endorsed the ITU-T plan for a shared library of energy models and called on governments to open their statistics to it.',
    ],
  },
  {
    heading: 'Identifiers for connected machines',
    paragraphs: [
      'Machines outnumber people on many networks, and their identifiers are often chosen without a plan.',
      'CxOs reviewed the state of device registries, welcoming the roadmap that ITU-T drew up with industry alliances.',
      'ITU could ease the transition, suggested CxOs, by describing how national numbering plans can make room for machines.',
      'CxOs suggested that a public directory of assigned ranges could help to trace misuse.',
      'ITU encouraged CxOs to share figures on unused numbers with its experts, and CxOs will do so before their next meeting.',
    ],
  },
  {
    heading: 'Quantum-safe security for cities',
    paragraphs: [
      'City systems bought today will still be in service when quantum computers can break their keys.',
      'CxOs expressed support for ITU-T work on migration paths to quantum-safe cryptography and asked Study Group 17 to add a chapter on municipal services.',
      'CxOs noted the growing number of pilot projects for digital twins.',
      'CxOs agreed that ITU-T needs to describe which data the digital twin of a city may hold.',
      'CxOs plan to meet again in 2026.',
      'The participating organizations were:',
      'Alpha Ejemplo S.A.; Beta Sample Networks Co. Ltd.; Example Regulatory Authority; Fibra Ejemplo; Gamma Placeholder Inc.; Muestra Cloud; Ondas Ficticias; Specimen Cable AB; and Universidad de Muestra.',
    ],
  },
]
