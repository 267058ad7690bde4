// English: the verbs with which a meeting asks, endorses, claims or merely tells. Adding a verb is adding a row:
// infinitive, past, participle, gerund; kind; how it goes on.
import type { Pattern, VerbKind, VerbRow } from '../forms.ts'
import { list } from './list.ts'

type Extra = Pick<VerbRow, 'particle' | 'through' | 'subject' | 'weak' | 'doer'>

function row(verb: string, kind: VerbKind, patterns: string, extra: Extra = {}): VerbRow {
  const [infinitive = '', past = '', participle = '', gerund = ''] = verb.split(' ')
  const listed = patterns.split(' ').filter((pattern) => pattern !== '') as Pattern[]
  return { verb: [infinitive, past, participle, gerund], kind, patterns: listed, ...extra }
}

const views = list(
  'view, views, opinion, belief, conviction, hope, wish, expectation, desire, understanding, agreement, consensus',
)
const praise = list('support, appreciation, satisfaction, approval, admiration, endorsement, backing, praise')
const asks = list(
  `call, calls, request, requests, appeal, invitation, plea, recommendation, recommendations, suggestion,
   suggestions, proposal, proposals`,
)
const needs = list('need, necessity, desire, wish, call')
const desires = list('desire, wish, preference')

const requests: VerbRow[] = [
  row('encourage encouraged encouraged encouraging', 'request', 'to that noun'),
  row('urge urged urged urging', 'request', 'to that noun'),
  row('invite invited invited inviting', 'request', 'to noun'),
  row('ask asked asked asking', 'request', 'to that for'),
  row('ask asked asked asking', 'request', 'noun', { particle: ['for'] }),
  row('request requested requested requesting', 'request', 'to that noun'),
  row('call called called calling', 'request', 'to for noun', { particle: ['on', 'upon'] }),
  row('plead pleaded pleaded pleading', 'request', 'to', { particle: ['with'] }),
  row('plead pleaded pleaded pleading', 'request', 'noun', { particle: ['for'] }),
  row('petition petitioned petitioned petitioning', 'request', 'to'),
  row('remind reminded reminded reminding', 'request', 'to', { weak: true }),
  row('call called called calling', 'request', 'to noun', { particle: ['for'] }),
  row('appeal appealed appealed appealing', 'request', 'to for', { particle: ['to'] }),
  row('appeal appealed appealed appealing', 'request', 'noun', { particle: ['for'] }),
  row('recommend recommended recommended recommending', 'request', 'to that gerund noun infinitive'),
  row('suggest suggested suggested suggesting', 'request', 'that gerund noun infinitive'),
  row('propose proposed proposed proposing', 'request', 'that gerund noun infinitive'),
  row('advise advised advised advising', 'request', 'to that against gerund'),
  row('advocate advocated advocated advocating', 'request', 'that gerund noun'),
  row('demand demanded demanded demanding', 'request', 'that noun'),
  row('press pressed pressed pressing', 'request', 'to'),
  row('press pressed pressed pressing', 'request', 'to noun', { particle: ['for'] }),
  row('lobby lobbied lobbied lobbying', 'request', 'to'),
  row('push pushed pushed pushing', 'request', 'to noun', { particle: ['for'] }),
  row('challenge challenged challenged challenging', 'request', 'to'),
  row('charge charged charged charging', 'request', 'to with'),
  row('task tasked tasked tasking', 'request', 'to with'),
  row('entrust entrusted entrusted entrusting', 'request', 'to with'),
  row('mandate mandated mandated mandating', 'request', 'to'),
  row('instruct instructed instructed instructing', 'request', 'to'),
  row('direct directed directed directing', 'request', 'to'),
  row('counsel counselled counselled counselling', 'request', 'to against'),
  row('like liked liked liking', 'request', 'to', { weak: true, doer: true }),
  row('want wanted wanted wanting', 'request', 'to', { doer: true }),
  row('expect expected expected expecting', 'request', 'to', { weak: true, doer: true }),
  row('await awaited awaited awaiting', 'neutral', ''),
  row('look looked looked looking', 'request', 'to for', { particle: ['to'], weak: true }),
  row('implore implored implored imploring', 'request', 'to'),
  row('exhort exhorted exhorted exhorting', 'request', 'to'),
  row('prompt prompted prompted prompting', 'request', 'to'),
  row('seek sought sought seeking', 'request', 'noun', { weak: true }),
  row('caution cautioned cautioned cautioning', 'request', 'against that'),
  row('warn warned warned warning', 'request', 'against'),
  row('discourage discouraged discouraged discouraging', 'request', 'from noun'),
  row('dissuade dissuaded dissuaded dissuading', 'request', 'from'),
  ...[
    'make made made making',
    'issue issued issued issuing',
    'reiterate reiterated reiterated reiterating',
    'renew renewed renewed renewing',
    'repeat repeated repeated repeating',
    'reaffirm reaffirmed reaffirmed reaffirming',
    'restate restated restated restating',
    'extend extended extended extending',
    'launch launched launched launching',
    'address addressed addressed addressing',
    'direct directed directed directing',
    'close closed closed closing',
    'end ended ended ending',
  ].map((verb) => row(verb, 'request', 'to noun', { through: asks, particle: ['on', 'upon', 'for', 'to'] })),
  ...['express expressed expressed expressing', 'voice voiced voiced voicing'].map((verb) =>
    row(verb, 'request', 'to noun', { through: desires, particle: ['for'], weak: true }),
  ),
]

const passiveNouns: VerbRow[] = [
  row('make made made making', 'request', 'to noun', {
    subject: asks,
    particle: ['on', 'upon', 'for', 'to'],
  }),
  row('give gave given giving', 'request', 'to', { subject: ['encouragement', 'advice'], particle: ['to'] }),
  row('give gave given giving', 'request', 'to', { through: ['encouragement'], particle: ['to'] }),
]

const endorsements: VerbRow[] = [
  row('express expressed expressed expressing', 'endorsement', 'noun', {
    subject: praise,
    particle: ['for', 'of'],
  }),
  row('voice voiced voiced voicing', 'endorsement', 'noun', { subject: praise, particle: ['for', 'of'] }),
  row('give gave given giving', 'endorsement', 'noun', { subject: praise, particle: ['to'] }),
  ...['are were - -', 'is was - -'].map((verb) =>
    row(verb, 'endorsement', 'noun', {
      through: ['supportive', 'appreciative', 'favour', 'favor', 'support'],
      particle: ['of'],
    }),
  ),
  row('welcome welcomed welcomed welcoming', 'endorsement', 'noun that'),
  row('support supported supported supporting', 'endorsement', 'noun', { weak: true, doer: true }),
  row('endorse endorsed endorsed endorsing', 'endorsement', 'noun'),
  row('commend commended commended commending', 'endorsement', 'noun'),
  row('applaud applauded applauded applauding', 'endorsement', 'noun that'),
  row('praise praised praised praising', 'endorsement', 'noun'),
  row('appreciate appreciated appreciated appreciating', 'endorsement', 'noun that', { weak: true }),
  row('congratulate congratulated congratulated congratulating', 'endorsement', 'noun'),
  row('hail hailed hailed hailing', 'endorsement', 'noun'),
  row('back backed backed backing', 'endorsement', 'noun', { weak: true, doer: true }),
  row('favour favoured favoured favouring', 'endorsement', 'noun', { weak: true, doer: true }),
  row('compliment complimented complimented complimenting', 'endorsement', 'noun'),
  row('acclaim acclaimed acclaimed acclaiming', 'endorsement', 'noun'),
  row('laud lauded lauded lauding', 'endorsement', 'noun'),
  row('agree agreed agreed agreeing', 'endorsement', 'noun', { particle: ['with'], weak: true }),
  row('concur concurred concurred concurring', 'endorsement', 'noun', { particle: ['with'], weak: true }),
  row('stand stood stood standing', 'endorsement', 'noun', { particle: ['behind'], weak: true }),
  row('pay paid paid paying', 'endorsement', 'noun', { through: ['tribute'], particle: ['to'] }),
  row('throw threw thrown throwing', 'endorsement', 'noun', {
    through: ['weight', 'support'],
    particle: ['behind'],
  }),
  row('put put put putting', 'endorsement', 'noun', { through: praise, particle: ['for', 'of'] }),
  row('speak spoke spoken speaking', 'endorsement', 'noun', {
    through: ['favour', 'favor', 'support'],
    particle: ['of'],
  }),
  ...['are were - -', 'is was - -'].map((verb) =>
    row(verb, 'endorsement', 'noun', {
      through: ['pleased', 'satisfied', 'impressed', 'delighted'],
      particle: ['with', 'by'],
      weak: true,
    }),
  ),
  row('put put put putting', 'endorsement', 'noun', { through: ['weight', 'support'], particle: ['behind'] }),
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
  row('record recorded recorded recording', 'endorsement', 'noun', {
    through: praise,
    particle: ['of', 'for', 'with'],
  }),
  row('note noted noted noting', 'endorsement', 'noun', { through: praise, particle: ['of', 'for'] }),
  row('lend lent lent lending', 'endorsement', 'noun', { through: praise, particle: ['to'] }),
  row('offer offered offered offering', 'endorsement', 'noun', {
    through: praise,
    particle: ['to', 'for', 'of'],
  }),
  row('pledge pledged pledged pledging', 'endorsement', 'noun', { through: praise, particle: ['to', 'for'] }),
  row('confirm confirmed confirmed confirming', 'endorsement', 'noun', {
    through: praise,
    particle: ['for', 'of', 'to'],
  }),
  row('reaffirm reaffirmed reaffirmed reaffirming', 'endorsement', 'noun', {
    through: praise,
    particle: ['for', 'of', 'to'],
  }),
  row('reiterate reiterated reiterated reiterating', 'endorsement', 'noun', {
    through: praise,
    particle: ['for', 'of', 'to'],
  }),
  row('underline underlined underlined underlining', 'endorsement', 'noun', {
    through: praise,
    particle: ['for', 'of', 'to'],
  }),
  row('note noted noted noting', 'endorsement', 'noun that', {
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
  'think thought thought thinking',
  'argue argued argued arguing',
  'insist insisted insisted insisting',
  'maintain maintained maintained maintaining',
  'declare declared declared declaring',
  'express expressed expressed expressing',
  'voice voiced voiced voicing',
  'hope hoped hoped hoping',
  'wish wished wished wishing',
  'repeat repeated repeated repeating',
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

/** "were of the view that", "took the view that": a claim only by way of its noun. */
const viewVerbs: VerbRow[] = [
  'are were - -',
  'is was - -',
  'take took taken taking',
  'have had had having',
  'support supported supported supporting',
  'endorse endorsed endorsed endorsing',
].map((verb) => row(verb, 'claim', 'that', { through: views, particle: ['that'] }))

/** "There was a strong call for ITU to", "there was support for". */
const existentials: VerbRow[] = [
  ...['- was - -', '- were - -', 'is - - -', 'are - - -'].flatMap((verb) => [
    row(verb, 'request', 'to noun', { through: asks, particle: ['for', 'on'], weak: true }),
    row(verb, 'endorsement', 'noun', { through: praise, particle: ['for'], weak: true }),
  ]),
]

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

/** All rows. */
export const englishVerbs: readonly VerbRow[] = [
  ...requests,
  ...passiveNouns,
  ...endorsements,
  ...claims,
  ...viewVerbs,
  ...existentials,
  ...neutral,
]
