// Sentences in which the authors ask: the forms that communiqués of many years use.
import type { Labelled } from './labelled.ts'

export const requests: readonly Labelled[] = [
  // Active, past and present
  {
    text: 'CxOs encouraged ITU to map the sensors used in flood warning.',
    statements: [['request', 'encouraged', 'ITU', 'map the sensors used in flood warning']],
  },
  {
    text: 'CxOs encourage ITU to map the sensors used in flood warning.',
    statements: [['request', 'encourage', 'ITU', 'map the sensors used in flood warning']],
  },
  {
    text: 'The meeting calls on ITU-T to shorten its approval process.',
    statements: [['request', 'calls on', 'ITU-T', 'shorten its approval process']],
  },
  {
    text: 'CxO called on ITU to describe the use of drones after storms.',
    statements: [['request', 'called on', 'ITU', 'describe the use of drones after storms']],
  },
  {
    text: 'CTOs also strongly urged governments to lower the fees for rights of way.',
    statements: [['request', 'urged', 'governments', 'lower the fees for rights of way']],
  },
  {
    text: 'In addition, the CTO Group asked the TSB Director to report every year on the translation backlog.',
    statements: [['request', 'asked', 'TSB Director', 'report every year on the translation backlog']],
  },
  {
    text: 'The participants invited ITU members to submit use cases for tactile networks.',
    statements: [['request', 'invited', 'ITU members', 'submit use cases for tactile networks']],
  },
  {
    text: 'Chief Technology Officers requested ITU-T Study Group 13 to extend its work on network memory.',
    statements: [['request', 'requested', 'ITU-T Study Group 13', 'extend its work on network memory']],
  },
  {
    text: 'High-level industry executives appealed to vendors and operators to agree on a common alarm format.',
    statements: [['request', 'appealed to', 'vendors and operators', 'agree on a common alarm format']],
  },
  {
    text: 'The Group called upon the Bureau to publish the results of the survey.',
    statements: [['request', 'called upon', 'Bureau', 'publish the results of the survey']],
  },
  {
    text: 'Industry leaders advised regulators to consult small operators early.',
    statements: [['request', 'advised', 'regulators', 'consult small operators early']],
  },
  {
    text: 'CTOs challenged standards bodies to halve the number of overlapping specifications.',
    statements: [
      ['request', 'challenged', 'standards bodies', 'halve the number of overlapping specifications'],
    ],
  },
  {
    text: 'The executives recommended ITU to host a repository of open models.',
    statements: [['request', 'recommended', 'ITU', 'host a repository of open models']],
  },
  {
    text: 'CTOs tasked TSB with preparing a list of terms on digital twins.',
    statements: [['request', 'tasked', 'TSB', 'prepare a list of terms on digital twins']],
  },
  {
    text: 'CxOs asked ITU for guidance on the reuse of masts.',
    statements: [['request', 'asked', 'ITU', 'guidance on the reuse of masts']],
  },
  {
    text: 'The meeting called for ITU to become a neutral host of conformity data.',
    statements: [['request', 'called for', 'ITU', 'become a neutral host of conformity data']],
  },
  {
    text: 'Executives from 14 companies urged ITU to act on counterfeit modems.',
    statements: [['request', 'urged', 'ITU', 'act on counterfeit modems']],
  },
  {
    text: 'The participants, noting the shortage of engineers, called on universities to teach standardization.',
    statements: [['request', 'called on', 'universities', 'teach standardization']],
  },
  {
    text: 'CxOs meeting in Manama encouraged ITU to test emergency roaming.',
    statements: [['request', 'encouraged', 'ITU', 'test emergency roaming']],
  },
  {
    text: 'CxOs and the TSB Director called on 3GPP and ITU to align their glossaries.',
    statements: [['request', 'called on', '3GPP and ITU', 'align their glossaries']],
  },
  {
    text: 'CTOs have asked ITU-T to widen its work on home networking.',
    statements: [['request', 'asked', 'ITU-T', 'widen its work on home networking']],
  },
  {
    text: 'CTOs urged ITU not to duplicate the specifications of other bodies.',
    statements: [['request', 'urged', 'ITU', 'not duplicate the specifications of other bodies']],
  },
  {
    text: 'CxOs want ITU to speak for users in low-income countries.',
    statements: [['request', 'want', 'ITU', 'speak for users in low-income countries']],
  },
  {
    text: 'CxOs encouraged ITU and its partners to train rural technicians.',
    statements: [['request', 'encouraged', 'ITU and its partners', 'train rural technicians']],
  },
  {
    text: 'CxOs called on ITU, ISO and IEC to adopt one template for use cases.',
    statements: [['request', 'called on', 'ITU, ISO and IEC', 'adopt one template for use cases']],
  },
  {
    text: 'They asked it to compare the test results of four laboratories.',
    after: 'CxOs welcomed the testing programme of ITU.',
    statements: [['request', 'asked', 'unspecified', 'compare the test results of four laboratories']],
  },
  {
    text: 'CxOs discussed battery life and asked ITU to measure it.',
    statements: [['request', 'asked', 'ITU', 'measure it']],
  },
  {
    text: 'CxOs highlighted the value of open data, and called on cities to publish it.',
    statements: [['request', 'called on', 'cities', 'publish it']],
  },
  {
    text: 'The meeting noted that standards for holograms are missing and invited ITU-T to fill the gap.',
    statements: [['request', 'invited', 'ITU-T', 'fill the gap']],
  },
  {
    text: 'CTOs agreed that the work is urgent and urged study groups to begin it.',
    statements: [['request', 'urged', 'study groups', 'begin it']],
  },
  // Two infinitives are one act, two addressees are two
  {
    text: 'CTOs urged ITU-T to collect field data and publish a yearly comparison.',
    statements: [['request', 'urged', 'ITU-T', 'collect field data and publish a yearly comparison']],
  },
  {
    text: 'CxOs encouraged operators to share masts, and regulators to permit it.',
    statements: [
      ['request', 'encouraged', 'operators', 'share masts'],
      ['request', 'encouraged', 'regulators', 'permit it'],
    ],
  },
  {
    text: 'The meeting called on ITU to convene the parties and on manufacturers to disclose repair costs.',
    statements: [
      ['request', 'called on', 'ITU', 'convene the parties'],
      ['request', 'called on', 'manufacturers', 'disclose repair costs'],
    ],
  },
  {
    text: 'CxOs asked ITU to improve cooperation between operators and regulators to cut theft.',
    statements: [
      ['request', 'asked', 'ITU', 'improve cooperation between operators and regulators to cut theft'],
    ],
  },
  {
    text: 'CxOs called on ITU to study orbital debris and encouraged governments to fund the work.',
    statements: [
      ['request', 'called on', 'ITU', 'study orbital debris'],
      ['request', 'encouraged', 'governments', 'fund the work'],
    ],
  },
  // Passive
  {
    text: 'ITU-T was encouraged to keep its text on timing up to date.',
    statements: [['request', 'encouraged', 'ITU-T', 'keep its text on timing up to date']],
  },
  {
    text: 'ITU was therefore urged by CxOs to open its test bed.',
    statements: [['request', 'urged', 'ITU', 'open its test bed']],
  },
  {
    text: 'On spectrum sharing, ITU and national regulators were called on to exchange measurements.',
    statements: [['request', 'called on', 'ITU and national regulators', 'exchange measurements']],
  },
  {
    text: 'The secretariat was requested to circulate the slides.',
    statements: [['request', 'requested', 'secretariat', 'circulate the slides']],
  },
  {
    text: 'ITU-T was invited to define a terminal profile and asked to test it with two vendors.',
    statements: [
      ['request', 'invited', 'ITU-T', 'define a terminal profile'],
      ['request', 'asked', 'ITU-T', 'test it with two vendors'],
    ],
  },
  {
    text: 'Operators are encouraged to publish their switch-off dates.',
    statements: [['request', 'encouraged', 'Operators', 'publish their switch-off dates']],
  },
  {
    text: 'A workshop on undersea power was proposed.',
    statements: [['request', 'proposed', 'unspecified', 'A workshop on undersea power']],
  },
  {
    text: 'A joint workshop with the railway sector was suggested by the participants.',
    statements: [['request', 'suggested', 'unspecified', 'A joint workshop with the railway sector']],
  },
  {
    text: 'It was recommended that ITU-T set up a focus group on tactile learning.',
    statements: [['request', 'recommended', 'ITU-T', 'set up a focus group on tactile learning']],
  },
  {
    text: 'It was agreed that TSB should contact the consortia concerned.',
    statements: [['request', 'agreed', 'TSB', 'contact the consortia concerned']],
  },
  {
    text: 'It was also suggested that a common vocabulary be agreed.',
    statements: [['request', 'suggested', 'unspecified', 'have a common vocabulary agreed']],
  },
  // That-clauses
  {
    text: 'CTOs recommended that ITU-T continue its video work with ISO and IEC.',
    statements: [['request', 'recommended', 'ITU-T', 'continue its video work with ISO and IEC']],
  },
  {
    text: 'Participants suggested that the next meeting of experts should look at sensing.',
    statements: [
      ['request', 'suggested', 'unspecified', 'for the next meeting of experts to look at sensing'],
    ],
  },
  {
    text: 'The meeting proposed that ITU and the GSMA develop a joint roadmap for device leasing.',
    statements: [['request', 'proposed', 'ITU and the GSMA', 'develop a joint roadmap for device leasing']],
  },
  {
    text: 'CxOs suggested that ITU studies could examine how cooling fails in deserts.',
    statements: [['request', 'suggested', 'ITU', 'examine in ITU studies how cooling fails in deserts']],
  },
  {
    text: 'CxOs suggested ITU could certify trainers.',
    statements: [['request', 'suggested', 'ITU', 'certify trainers']],
  },
  {
    text: 'CTOs agreed that ITU-T is, and should remain, the first place for transport standards.',
    statements: [['request', 'agreed', 'ITU-T', 'remain the first place for transport standards']],
  },
  {
    text: 'The participants emphasized that ITU-T should keep its open doors, that it should court start-ups, and that it should publish faster.',
    statements: [
      [
        'request',
        'emphasized',
        'ITU-T',
        'keep its open doors, that it should court start-ups, and that it should publish faster',
      ],
    ],
  },
  {
    text: 'Industry leaders concluded that regulators must treat equal services equally.',
    statements: [['request', 'concluded', 'regulators', 'treat equal services equally']],
  },
  {
    text: 'CTOs said that operators should test failover twice a year and regulators should publish the results.',
    statements: [
      ['request', 'said', 'operators', 'test failover twice a year'],
      ['request', 'said', 'regulators', 'publish the results'],
    ],
  },
  {
    text: 'CTOs were of the view that ITU-T should strengthen its cooperation with open-source projects.',
    statements: [
      ['request', 'were of the view', 'ITU-T', 'strengthen its cooperation with open-source projects'],
    ],
  },
  {
    text: 'The meeting expressed the view that governments should stop taxing bandwidth.',
    statements: [['request', 'expressed the view', 'governments', 'stop taxing bandwidth']],
  },
  {
    text: 'CxOs expressed the hope that ITU would finish the handbook soon.',
    statements: [['request', 'expressed the hope', 'ITU', 'finish the handbook soon']],
  },
  {
    text: 'CTOs felt that ITU needed to communicate its results better.',
    statements: [['request', 'felt', 'ITU', 'communicate its results better']],
  },
  {
    text: 'CxOs stressed that it is essential for ITU to protect open access to standards.',
    statements: [['request', 'stressed', 'ITU', 'protect open access to standards']],
  },
  {
    text: 'CxOs agreed that, in view of rising theft, ITU should register stolen batteries.',
    statements: [['request', 'agreed', 'ITU', 'register stolen batteries']],
  },
  {
    text: 'CTOs pointed out that standards bodies need to count the energy used by their own models.',
    statements: [['request', 'pointed out', 'standards bodies', 'count the energy used by their own models']],
  },
  {
    text: 'CTOs agreed that closer cooperation is needed and that ITU-T should organize a joint session.',
    statements: [['request', 'agreed', 'ITU-T', 'organize a joint session']],
  },
  {
    text: 'There is a need for ITU to explain the benefits of satellite messaging, said CxOs.',
    statements: [['request', 'need (said CxOs)', 'ITU', 'explain the benefits of satellite messaging']],
  },
  {
    text: 'CxOs underlined the need for governments to harmonize import rules.',
    statements: [['request', 'underlined the need for', 'governments', 'harmonize import rules']],
  },
  {
    text: 'The meeting agreed on the need for ITU-T to attract software developers.',
    statements: [['request', 'agreed on the need for', 'ITU-T', 'attract software developers']],
  },
  // Reversed and in the middle
  {
    text: 'ITU should publish a map of test laboratories, said CxOs.',
    statements: [['request', 'should (said CxOs)', 'ITU', 'publish a map of test laboratories']],
  },
  {
    text: 'ITU must, CTOs agreed, open its archives.',
    statements: [['request', 'must (CTOs agreed)', 'ITU', 'open its archives']],
  },
  {
    text: 'ITU could assist small islands, suggested CxOs, by pooling purchases.',
    statements: [['request', 'could (suggested CxOs)', 'ITU', 'assist small islands by pooling purchases']],
  },
  {
    text: 'Governments need to open rights of way, the meeting concluded.',
    statements: [['request', 'need to (the meeting concluded)', 'Governments', 'open rights of way']],
  },
  {
    text: 'Solar masts could, participants suggested, be the basis of rural coverage.',
    statements: [
      [
        'request',
        'could (participants suggested)',
        'unspecified',
        'Solar masts as the basis of rural coverage',
      ],
    ],
  },
  {
    text: 'In the view of CTOs, ITU-T should remain neutral to vendors.',
    statements: [['request', 'should (in the view of CTOs)', 'ITU-T', 'remain neutral to vendors']],
  },
  {
    text: 'According to the executives, regulators should license bands by use.',
    statements: [['request', 'should (according to the executives)', 'regulators', 'license bands by use']],
  },
  {
    text: '“ITU should lead on passive sensing,” said CxOs.',
    statements: [['request', 'should (said CxOs)', 'ITU', 'lead on passive sensing']],
  },
  {
    text: 'ITU-T should therefore begin a study of robot identity.',
    statements: [['request', 'should', 'ITU-T', 'begin a study of robot identity']],
  },
  // Participles and infinitives
  {
    text: 'Costs vary by a factor of nine, leading the participants to recommend that ITU collect prices.',
    statements: [['request', 'recommend', 'ITU', 'collect prices']],
  },
  {
    text: 'CxOs considered the rise of scams, urging operators to share block lists.',
    statements: [['request', 'urging', 'operators', 'share block lists']],
  },
  {
    text: 'Calling on vendors to publish firmware, CxOs noted the cost of short support periods.',
    statements: [['request', 'Calling on', 'vendors', 'publish firmware']],
  },
  {
    text: 'CTOs went on to urge ITU-T to review its patent policy.',
    statements: [['request', 'urge', 'ITU-T', 'review its patent policy']],
  },
  {
    text: 'The meeting concluded by inviting ITU to host a follow-up on sensing.',
    statements: [['request', 'inviting', 'ITU', 'host a follow-up on sensing']],
  },
  {
    text: 'CTOs agreed to recommend that ITU-T accelerate its work on metadata.',
    statements: [['request', 'recommend', 'ITU-T', 'accelerate its work on metadata']],
  },
  {
    text: 'CxOs took the opportunity to call on regulators to simplify type approval.',
    statements: [['request', 'call on', 'regulators', 'simplify type approval']],
  },
  // Noun objects and gerunds
  {
    text: 'CxOs encouraged ITU leadership in this field.',
    statements: [['request', 'encouraged', 'ITU', 'ITU leadership in this field']],
  },
  {
    text: 'CxOs explained the value of clean water sensors for rural clinics and encouraged ITU support to this end.',
    statements: [['request', 'encouraged', 'ITU', 'support clean water sensors']],
  },
  {
    text: 'CTOs called for a common approach to device identity.',
    statements: [['request', 'called for', 'unspecified', 'a common approach to device identity']],
  },
  {
    text: 'CTOs called for quick decisions on the merging of forums.',
    statements: [['request', 'called for', 'unspecified', 'quick decisions on the merging of forums']],
  },
  {
    text: 'Participants suggested a workshop on ocean sensing with the shipping sector.',
    statements: [
      ['request', 'suggested', 'unspecified', 'a workshop on ocean sensing with the shipping sector'],
    ],
  },
  {
    text: 'CTOs proposed wearable security as a new study area.',
    statements: [['request', 'proposed', 'unspecified', 'wearable security as a new study area']],
  },
  {
    text: 'The group recommended the establishment of a focus group on smart ports.',
    statements: [
      ['request', 'recommended', 'unspecified', 'the establishment of a focus group on smart ports'],
    ],
  },
  {
    text: 'They also encouraged the efforts of ITU to bridge the gap in skills.',
    after: 'CTOs discussed training.',
    statements: [['request', 'encouraged', 'ITU', 'the efforts of ITU to bridge the gap in skills']],
  },
  {
    text: 'CxOs recommended adopting open interfaces in public tenders.',
    statements: [['request', 'recommended', 'unspecified', 'adopt open interfaces in public tenders']],
  },
  {
    text: 'CxOs would welcome ITU guidance on the sharing of masts by railways.',
    statements: [['request', 'would welcome', 'ITU', 'ITU guidance on the sharing of masts by railways']],
  },
  // Negative
  {
    text: 'CTOs cautioned against the creation of new forums.',
    statements: [['request', 'cautioned against', 'unspecified', 'avoid the creation of new forums']],
  },
  {
    text: 'The meeting cautioned ITU against competing with open-source projects.',
    statements: [['request', 'cautioned', 'ITU', 'avoid competing with open-source projects']],
  },
  {
    text: 'CxOs warned against fragmenting the market for meters.',
    statements: [['request', 'warned against', 'unspecified', 'avoid fragmenting the market for meters']],
  },
  {
    text: 'CxOs agreed that governments should not require local copies of every log.',
    statements: [['request', 'agreed', 'governments', 'not require local copies of every log']],
  },
  // Repeated and renewed
  {
    text: 'CTOs reaffirmed their request for regulators to apply equal rules to equal services.',
    statements: [
      ['request', 'reaffirmed their request for', 'regulators', 'apply equal rules to equal services'],
    ],
  },
  {
    text: 'CxOs renewed their call for ITU to index its Recommendations by use.',
    statements: [['request', 'renewed their call for', 'ITU', 'index its Recommendations by use']],
  },
  // Lists
  {
    text: ['CTOs:', 'called on ITU-T to train engineers;', 'welcomed the new portal of TSB.'],
    statements: [
      ['request', 'called on', 'ITU-T', 'train engineers'],
      ['endorsement', 'welcomed', 'TSB', 'the new portal of TSB'],
    ],
  },
  {
    text: [
      'ITU-T was encouraged to:',
      'consider a shorter approval process;',
      'offer remote voting; and',
      'report on both in a year.',
    ],
    statements: [
      ['request', 'encouraged', 'ITU-T', 'consider a shorter approval process'],
      ['request', 'encouraged', 'ITU-T', 'offer remote voting'],
      ['request', 'encouraged', 'ITU-T', 'report on both in a year'],
    ],
  },
  {
    text: [
      'The meeting made the following recommendations to ITU-T:',
      'Strengthen cooperation with regional bodies.',
      'Publish drafts earlier.',
    ],
    statements: [
      [
        'request',
        'made the following recommendations to',
        'ITU-T',
        'Strengthen cooperation with regional bodies',
      ],
      ['request', 'made the following recommendations to', 'ITU-T', 'Publish drafts earlier'],
    ],
  },
  {
    text: ['CxOs suggested that ITU should:', '• study the ageing of fibre in deserts', '• compare coatings'],
    statements: [
      ['request', 'suggested', 'ITU', 'study the ageing of fibre in deserts'],
      ['request', 'suggested', 'ITU', 'compare coatings'],
    ],
  },
  {
    text: [
      'CTOs agreed on the following actions:',
      'ITU-T should open a portal for start-ups.',
      'TSB should survey its members.',
    ],
    statements: [
      ['request', 'should', 'ITU-T', 'open a portal for start-ups'],
      ['request', 'should', 'TSB', 'survey its members'],
    ],
  },
  {
    text: 'CTOs asked ITU-T to: (a) index its standards; (b) tag them by use.',
    statements: [['request', 'asked', 'ITU-T', '(a) index its standards; (b) tag them by use']],
  },
  {
    text: [
      'CxOs called on ITU to close three gaps in its guides:',
      'the cost of towers;',
      'the noise of fans.',
    ],
    statements: [['request', 'called on', 'ITU', 'close three gaps in its guides']],
  },
  {
    text: ['CxOs asked ITU to take the following steps:', 'Number the towers.', 'Publish the numbers.'],
    statements: [
      ['request', 'asked', 'ITU', 'Number the towers'],
      ['request', 'asked', 'ITU', 'Publish the numbers'],
    ],
  },
]
