// English: the verbs with which a meeting asks or endorses, who asks, who is asked, and the small words
// around them. Adding a verb is adding a row: infinitive, past, participle, gerund, kind, how it goes on.
import type { Forms, Pattern, VerbKind, VerbRow } from '../forms.ts'

type Extra = Pick<VerbRow, 'particle' | 'through' | 'weak'>

function row(verb: string, kind: VerbKind, patterns: string, extra: Extra = {}): VerbRow {
  const [infinitive = '', past = '', participle = '', gerund = ''] = verb.split(' ')
  const listed = patterns.split(' ').filter((pattern) => pattern !== '') as Pattern[]
  return { verb: [infinitive, past, participle, gerund], kind, patterns: listed, ...extra }
}

const views = ['view', 'opinion', 'belief', 'conviction']
const praise = ['support', 'appreciation', 'satisfaction', 'approval', 'admiration', 'endorsement', 'backing']
const asks = ['call', 'request', 'appeal', 'invitation', 'plea', 'recommendation', 'suggestion', 'proposal']
const needs = ['need', 'necessity', 'desire', 'wish', 'call']

const requests: VerbRow[] = [
  row('encourage encouraged encouraged encouraging', 'request', 'to that noun'),
  row('urge urged urged urging', 'request', 'to that'),
  row('invite invited invited inviting', 'request', 'to noun'),
  row('ask asked asked asking', 'request', 'to that for'),
  row('ask asked asked asking', 'request', 'noun', { particle: ['for'] }),
  row('request requested requested requesting', 'request', 'to that noun'),
  row('call called called calling', 'request', 'to for noun', { particle: ['on', 'upon'] }),
  row('call called called calling', 'request', 'to noun', { particle: ['for'] }),
  row('appeal appealed appealed appealing', 'request', 'to for', { particle: ['to'] }),
  row('appeal appealed appealed appealing', 'request', 'noun', { particle: ['for'] }),
  row('recommend recommended recommended recommending', 'request', 'to that gerund noun'),
  row('suggest suggested suggested suggesting', 'request', 'that gerund noun'),
  row('propose proposed proposed proposing', 'request', 'that gerund noun'),
  row('advise advised advised advising', 'request', 'to that against gerund'),
  row('advocate advocated advocated advocating', 'request', 'that gerund noun'),
  row('demand demanded demanded demanding', 'request', 'that noun'),
  row('press pressed pressed pressing', 'request', 'to'),
  row('push pushed pushed pushing', 'request', 'to noun', { particle: ['for'] }),
  row('challenge challenged challenged challenging', 'request', 'to'),
  row('charge charged charged charging', 'request', 'to with'),
  row('task tasked tasked tasking', 'request', 'to with'),
  row('entrust entrusted entrusted entrusting', 'request', 'to with'),
  row('mandate mandated mandated mandating', 'request', 'to'),
  row('instruct instructed instructed instructing', 'request', 'to'),
  row('direct directed directed directing', 'request', 'to'),
  row('counsel counselled counselled counselling', 'request', 'to against'),
  row('want wanted wanted wanting', 'request', 'to'),
  row('expect expected expected expecting', 'request', 'to', { weak: true }),
  row('look looked looked looking', 'request', 'to for', { particle: ['to'], weak: true }),
  row('implore implored implored imploring', 'request', 'to'),
  row('exhort exhorted exhorted exhorting', 'request', 'to'),
  row('prompt prompted prompted prompting', 'request', 'to'),
  row('seek sought sought seeking', 'request', 'noun', { weak: true }),
  row('caution cautioned cautioned cautioning', 'request', 'against that'),
  row('warn warned warned warning', 'request', 'against'),
  row('discourage discouraged discouraged discouraging', 'request', 'from noun'),
  row('dissuade dissuaded dissuaded dissuading', 'request', 'from'),
  row('make made made making', 'request', 'to for noun', { through: asks, particle: ['on', 'for', 'to'] }),
  row('issue issued issued issuing', 'request', 'to for noun', {
    through: asks,
    particle: ['on', 'for', 'to'],
  }),
  row('reiterate reiterated reiterated reiterating', 'request', 'to noun', {
    through: asks,
    particle: ['on', 'for', 'to'],
  }),
  row('renew renewed renewed renewing', 'request', 'to noun', {
    through: asks,
    particle: ['on', 'for', 'to'],
  }),
  row('repeat repeated repeated repeating', 'request', 'to noun', {
    through: asks,
    particle: ['on', 'for', 'to'],
  }),
  row('reaffirm reaffirmed reaffirmed reaffirming', 'request', 'to noun', {
    through: asks,
    particle: ['on', 'for', 'to'],
  }),
  row('restate restated restated restating', 'request', 'to noun', {
    through: asks,
    particle: ['on', 'for', 'to'],
  }),
]

const endorsements: VerbRow[] = [
  row('welcome welcomed welcomed welcoming', 'endorsement', 'noun'),
  row('support supported supported supporting', 'endorsement', 'noun', { weak: true }),
  row('endorse endorsed endorsed endorsing', 'endorsement', 'noun'),
  row('commend commended commended commending', 'endorsement', 'noun'),
  row('applaud applauded applauded applauding', 'endorsement', 'noun'),
  row('praise praised praised praising', 'endorsement', 'noun'),
  row('appreciate appreciated appreciated appreciating', 'endorsement', 'noun', { weak: true }),
  row('congratulate congratulated congratulated congratulating', 'endorsement', 'noun'),
  row('hail hailed hailed hailing', 'endorsement', 'noun'),
  row('back backed backed backing', 'endorsement', 'noun', { weak: true }),
  row('salute saluted saluted saluting', 'endorsement', 'noun'),
  row('approve approved approved approving', 'endorsement', 'noun', { particle: ['of'] }),
  row('express expressed expressed expressing', 'endorsement', 'noun', {
    through: praise,
    particle: ['for', 'with', 'of', 'to', 'at'],
  }),
  row('voice voiced voiced voicing', 'endorsement', 'noun', {
    through: praise,
    particle: ['for', 'of', 'to'],
  }),
  row('declare declared declared declaring', 'endorsement', 'noun', {
    through: praise,
    particle: ['for', 'of'],
  }),
  row('give gave given giving', 'endorsement', 'noun', { through: praise, particle: ['to', 'for'] }),
  row('lend lent lent lending', 'endorsement', 'noun', { through: praise, particle: ['to'] }),
  row('offer offered offered offering', 'endorsement', 'noun', {
    through: praise,
    particle: ['to', 'for', 'of'],
  }),
  row('pledge pledged pledged pledging', 'endorsement', 'noun', { through: praise, particle: ['to', 'for'] }),
  row('confirm confirmed confirmed confirming', 'endorsement', 'noun', {
    through: praise,
    particle: ['for', 'of'],
  }),
  row('reaffirm reaffirmed reaffirmed reaffirming', 'endorsement', 'noun', {
    through: praise,
    particle: ['for', 'of'],
  }),
  row('reiterate reiterated reiterated reiterating', 'endorsement', 'noun', {
    through: praise,
    particle: ['for', 'of'],
  }),
  row('underline underlined underlined underlining', 'endorsement', 'noun', {
    through: praise,
    particle: ['for', 'of'],
  }),
  row('note noted noted noting', 'endorsement', 'noun', {
    through: ['appreciation', 'satisfaction', 'approval'],
    particle: [''],
  }),
]

/** Verbs that say; each one also says by way of "the need for ITU to" or "the view that ITU should". */
const claims: VerbRow[] = [
  'agree agreed agreed agreeing',
  'say said said saying',
  'state stated stated stating',
  'stress stressed stressed stressing',
  'emphasize emphasized emphasized emphasizing',
  'emphasise emphasised emphasised emphasising',
  'conclude concluded concluded concluding',
  'underline underlined underlined underlining',
  'underscore underscored underscored underscoring',
  'highlight highlighted highlighted highlighting',
  'affirm affirmed affirmed affirming',
  'reaffirm reaffirmed reaffirmed reaffirming',
  'reiterate reiterated reiterated reiterating',
  'confirm confirmed confirmed confirming',
  'believe believed believed believing',
  'consider considered considered considering',
  'feel felt felt feeling',
  'argue argued argued arguing',
  'insist insisted insisted insisting',
  'maintain maintained maintained maintaining',
  'declare declared declared declaring',
  'express expressed expressed expressing',
  'voice voiced voiced voicing',
  'hope hoped hoped hoping',
  'wish wished wished wishing',
  'add added added adding',
  'point pointed pointed pointing',
  'remark remarked remarked remarking',
  'observe observed observed observing',
  'see saw seen seeing',
  'find found found finding',
  'hold held held holding',
  'share shared shared sharing',
  'identify identified identified identifying',
  'decide decided decided deciding',
  'resolve resolved resolved resolving',
  'advise advised advised advising',
  'contend contended contended contending',
  'opine opined opined opining',
  'assert asserted asserted asserting',
].flatMap((verb) => [
  row(verb, 'claim', 'that', verb.startsWith('point ') ? { particle: ['out'] } : {}),
  row(verb, 'claim', 'to', { through: needs, particle: ['for', 'on'] }),
  row(verb, 'claim', 'that', { through: views, particle: ['that'] }),
])

const neutral: VerbRow[] = [
  'recognize recognized recognized recognizing',
  'recognise recognised recognised recognising',
  'note noted noted noting',
  'discuss discussed discussed discussing',
  'acknowledge acknowledged acknowledged acknowledging',
  'explore explored explored exploring',
  'examine examined examined examining',
  'review reviewed reviewed reviewing',
  'exchange exchanged exchanged exchanging',
  'recall recalled recalled recalling',
  'hear heard heard hearing',
  'receive received received receiving',
  'meet met met meeting',
  'debate debated debated debating',
  'describe described described describing',
  'mention mentioned mentioned mentioning',
  'wonder wondered wondered wondering',
  'question questioned questioned questioning',
  'know knew known knowing',
  'learn learned learned learning',
  'thank thanked thanked thanking',
  'take took taken taking',
  'look looked looked looking',
  'agree agreed agreed agreeing',
  'commit committed committed committing',
  'plan planned planned planning',
  'report reported reported reporting',
  'present presented presented presenting',
  'gather gathered gathered gathering',
  'anticipate anticipated anticipated anticipating',
  'predict predicted predicted predicting',
  'warn warned warned warning',
  'doubt doubted doubted doubting',
].map((verb) => row(verb, 'neutral', ''))

const list = (text: string) => text.split(',').map((phrase) => phrase.replace(/\s+/g, ' ').trim())

export const english: Forms = {
  language: 'en',
  verbs: [...requests, ...endorsements, ...claims, ...neutral],
  authors: {
    names: list('CxOs, CxO, CTOs, CTO, CEOs, chief technology officers, chief executive officers, we'),
    heads: list(
      `executives, leaders, participants, attendees, meeting, group, roundtable, gathering, consultation,
       communiqué, communique, companies, organizations, organisations, officers, delegates, those present,
       representatives, members of the group, members of the CTO group, members of the CxO group`,
    ),
  },
  actors: {
    names: list(
      `ITU, ITU-T, ITU-R, ITU-D, TSB, BDT, BR, TSAG, 3GPP, IETF, IEEE, ISO, IEC, ETSI, GSMA, oneM2M, W3C, WTO,
       OECD, UNESCO, CEPT, O-RAN, TM Forum, Broadband Forum, Linux Foundation, ATIS, TTC, TTA, CCSA, TIA, ARIB,
       Internet Society, European Commission, European Union, World Bank, United Nations, ISO/IEC, JTC1, ASTAP`,
    ),
    heads: list(
      `study group, study groups, focus group, focus groups, working party, working parties, bureau, secretariat,
       union, sector, sectors, director, secretary-general, chairs, chairmen, rapporteurs, members, member states,
       membership, administrations, administration, governments, government, regulators, regulator, authorities,
       authority, policymakers, policy makers, policy-makers, ministries, ministry, operators, operator, carriers,
       vendors, manufacturers, suppliers, providers, industry, industries, companies, enterprises, players,
       stakeholders, partners, standards bodies, standards body, bodies, body, sdos, sdo, organizations,
       organization, organisations, organisation, alliances, alliance, associations, association, consortia,
       consortium, forums, forum, fora, academia, universities, university, institutes, institutions, researchers,
       research community, communities, community, developers, experts, engineers, laboratories, private sector,
       public sector, countries, states, nations, cities, municipalities, banks, investors, donors, broadcasters,
       start-ups, smes, foundations, foundation, agencies, agency, commission, committee, committees, task force,
       parties, users, customers, delegations, council, assembly, itu management, management`,
    ),
  },
  deverbal: {
    collaboration: 'collaborate',
    cooperation: 'cooperate',
    coordination: 'coordinate',
    participation: 'participate',
    engagement: 'engage',
    partnership: 'partner',
    work: 'work',
    support: 'support',
    leadership: 'lead',
    involvement: 'be involved',
  },
  words: {
    authorModifiers: list(
      `the, these, those, all, both, our, several, many, most, some, other, various, present, high-level,
       top-level, senior, leading, industry, ict, ict industry, telecom, telecommunication, telecommunications,
       technology, digital, private-sector, private, sector, business, corporate, company, participating, attending,
       assembled, cto, cxo, ctos', ctos, cxo/cto, c-level, c-suite, chief, itu, tsb, director, tsb director,
       consultation, consultative, annual, this, present, and, 's, ', meeting, executive, global, international,
       first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth`,
    ),
    partOfAuthors: list('one, a, an, another, two, no, neither, each'),
    authorPlaces: list(
      `at, in attendance, present, from, attending, participating, representing, in the meeting, around the table,
       at the meeting, of the meeting, in dubai, in geneva, of cxos, of ctos, of chief technology officers, of leading,
       of companies, of industry, of ict`,
    ),
    pronouns: list('they'),
    determiners: list(
      'the, a, an, this, that, these, those, its, their, his, her, our, all, any, some, such, each, every, both, no, more, further, greater, closer, increased, continued, stronger, additional, new',
    ),
    adverbs: list(
      'also, further, furthermore, moreover, therefore, thus, hence, then, again, once, more, jointly, always, already, often, now, instead, too, still, even, however, unanimously, especially, in particular, in addition, in turn, as well, not only, at the same time, together, both, just, all, first, second, lastly, likewise',
    ),
    beForms: list('is, are, was, were, be, been, being'),
    haveForms: list('has, have, had, having'),
    doForms: list('do, does, did'),
    negations: list("not, never, n't, neither, nor, hardly, didn't, don't, doesn't, cannot"),
    refusals: list(
      'without, rather than, instead of, stopped short of, refrained from, far from, against, avoided',
    ),
    strongModals: list(
      'should, must, shall, ought to, need to, needs to, needed to, have to, has to, had to',
    ),
    modals: list('could, might, may, can'),
    wishModals: list('would, will'),
    prepositions: list(
      'of, in, on, at, for, to, with, from, by, between, among, across, into, towards, toward, through, under, over, within, via, about, during, after, before, since, upon, beyond, against, as, per, around, regarding, concerning, including, throughout, without, like, than, amid, despite, following, behind',
    ),
    conjunctions: list('and, or, but, yet, while, whereas, &, then, nor'),
    conditions: list('if, unless, whether, once, when, until, provided, assuming, in case'),
    relatives: list(
      'which, who, whose, whom, where, how, what, why, when, whether, if, because, since, although, though',
    ),
    catenatives: list(
      'agreed, agree, decided, decide, wished, wish, wanted, want, went on, continued, like, opportunity, united, joined, resolved, pleased, keen, proceeded, came together, concluded, closed, ended, unanimous, began, opened, glad, happy',
    ),
    causatives: list(
      'leading, led, prompting, prompted, causing, caused, moving, moved, inspiring, inspired, inducing, motivating, motivated, driving, drove, compelling, pushing',
    ),
    gerundLeads: list('by, while, in, and, when'),
    persons: list(
      'participants, participant, delegates, delegate, director, deputy director, secretary-general, deputy secretary-general, minister, ministers, chair, chairman, chairs, chairmen, speakers, speaker, guests, guest, hosts, host, attendees, ambassador, president, representatives, colleagues, newcomers, moderator, panellists, panelists, excellency, mr, ms, mrs, dr, cxos, cxo, ctos, executives, officials, chief, executive, staff, everyone, leaders, members, member, experts, observers, audience',
    ),
    courtesies: list(
      'opportunity, chance, hospitality, hosting, arrangements, welcome, presentation, presentations, remarks, speech, keynote, greetings, invitation, briefing, briefings, participation, attendance, presence',
    ),
    deeds: list(
      'work, works, efforts, effort, support, initiatives, initiative, steps, step, measures, action, actions, progress, plan, plans, proposal, proposals, study, studies, standards, standard, research, use, help, guidance, role, process, activities, activity, projects, project, programme, programmes, approach, approaches, solutions, ways, focus, dialogue, uptake, roll-out, rollout, growth, recommendations, networks, services, systems, access, capacity, share, views, innovation, workshops, investment, contributions',
    ),
    ownPlans: list(
      'meet, meeting, reconvene, reconvening, gather, gathering, convene again, continue their, continue these, return, returning, hold their, hold its next, hold the next, host the next, discuss, discussing, continue the discussion, continue discussions, continue this dialogue',
    ),
    earlier: list(
      "last year, last year's, a year ago, two years ago, years ago, previous meeting, previous meetings, previous communiqué, earlier meeting, earlier meetings, past meetings, last meeting, previous years, earlier communiqué, preceding meeting, preceding year, previous year, previous cto meeting, previous cxo meeting, last cxo meeting, last cto meeting, prior meeting, earlier this year, former meeting, previous editions, previous edition",
    ),
    infinitives: list(
      `accelerate, accept, achieve, act, adapt, address, adopt, advance, advise, align, allocate, allow, analyse, analyze, apply, approve, arrange, ask, assess, assign, assist, attract, avoid, balance, base, become, begin, benefit, bridge, bring, broaden, build, call, carry, catalogue, certify, champion, check, clarify, collaborate, collect, combat, combine, communicate, compare, compile, complement, complete, conclude, conduct, connect, consider, consolidate, consult, continue, contribute, convene, cooperate, coordinate, cover, create, cut, deal, declare, deepen, define, deliver, demonstrate, deploy, derive, describe, design, detect, determine, develop, discourage, discuss, disseminate, document, draft, draw, drive, ease, educate, embrace, enable, encourage, engage, enhance, enlarge, ensure, establish, evaluate, evolve, examine, exchange, expand, expedite, explain, explore, extend, facilitate, favour, finalize, finalise, find, focus, follow, form, foster, fund, gather, generate, give, go, guide, handle, harmonize, harmonise, harness, have, help, hold, host, identify, implement, improve, include, incorporate, increase, inform, initiate, integrate, intensify, introduce, invest, investigate, invite, involve, issue, join, keep, launch, lay, lead, learn, leverage, liaise, limit, look, lower, maintain, make, manage, map, maximize, measure, meet, minimize, mitigate, model, modernize, monitor, move, nominate, offer, open, optimize, organize, organise, outline, oversee, participate, pay, perform, permit, pilot, place, plan, play, position, prepare, present, preserve, prevent, prioritize, proceed, produce, promote, propose, protect, provide, publicize, publish, pursue, put, raise, reach, recognize, recommend, reconsider, record, reduce, refine, reflect, reform, refrain, regulate, reinforce, release, remain, remove, render, replace, report, represent, require, research, reserve, resolve, respect, respond, review, revise, revisit, run, safeguard, scale, seek, serve, set, share, shorten, show, simplify, solicit, specify, speed, sponsor, standardize, standardise, start, stay, step, stimulate, stop, streamline, strengthen, strive, study, submit, suggest, supply, support, survey, sustain, tackle, take, target, test, track, train, transform, translate, treat, undertake, unify, unite, update, upgrade, uphold, urge, use, utilize, validate, verify, view, weigh, welcome, widen, withdraw, work, write`,
    ),
    pastVerbs: list(
      'met, held, heard, saw, took, made, found, gave, began, spoke, drew, set, put, brought, chose, came, went, felt, knew, thought, built, had, has, have, was, were, is, are, did, do, will, would, said, agree, note, discuss, meet, recognize, highlight, stress, see',
    ),
    attributions: list('according to, in the view of, in the opinion of, in the words of, for'),
    necessities: list(
      'essential, important, crucial, vital, imperative, necessary, critical, desirable, time, key, urgent, incumbent, advisable',
    ),
    otherEvents: list(
      'panel, workshop, session, survey, seminar, forum, symposium, assembly, conference, webinar, event, summit',
    ),
    strictHeads: list('companies, organizations, organisations, representatives, officers, delegates'),
    singularHeads: list('meeting, group, roundtable, gathering, consultation'),
    asides: list(
      'in the interest, in the interests, in order, so as, given, as, since, because, noting, recognizing, in view of, in light of, with a view',
    ),
    listNouns: list(
      'recommendations, recommendation, requests, request, suggestions, proposals, calls, asks, actions, priorities',
    ),
    coverObjects: list(
      'this document, this td, this contribution, the document, this report, the attached, this communiqué, the present document, this temporary document',
    ),
  },
}
