// Who may open which page and do what: an entry for each address and each action of the application, no more, no less.
import type { Press } from './forms.ts'
import type { PersonName } from './people.ts'
import type { Samples } from './samples.ts'

export const roles = [
  'visitor',
  'viewer',
  'chair of SG15',
  'chair of SG11',
  'staff',
  'manager',
  'admin',
] as const satisfies readonly (PersonName | 'visitor')[]

export type Role = (typeof roles)[number]

export interface Access {
  /** An address of that kind, as it is typed. */
  at: string | ((samples: Samples) => string)
  may: readonly Role[]
}

export interface Action extends Access {
  press: Press
  /** What is typed, by the names of the fields; the rest stays as the page has it. */
  fields?: Record<string, string> | ((samples: Samples) => Record<string, string>)
  /** What tells who may apart, where the form has no version that could be outdated and nothing is written. */
  answer?: string
}

const signedIn = roles.filter((role) => role !== 'visitor')
const staff = ['staff'] as const
const admin = ['admin'] as const
const manager = ['manager'] as const
const verifiers = ['staff', 'manager'] as const
const sg15 = ['chair of SG15', 'staff'] as const
/** Who sends spreadsheets back. */
const senders = ['chair of SG15', 'chair of SG11', 'staff'] as const
const sg11 = ['chair of SG11', 'staff'] as const

/** Items of the first register: under way at SG15, submitted by SG11, proposed to SG3, on hold, implemented. */
const moving = '/items/CxO-2024-03-1'
const submitted = '/items/CxO-2024-09-1'
const proposed = '/items/CxO-2024-15-1'
const held = '/items/CxO-2024-06-1'
const closed = '/items/CxO-2024-11-1'
const request = '/requests/CxO-2024-02'

const ask = ({ ask }: Samples) => `${moving}/ask/${ask}`
const comment =
  (part: string) =>
  ({ comment }: Samples) =>
    `${moving}/comments/${comment}/${part}`
const assignment = ({ assignment }: Samples) => `/items/CxO-2024-05-1/assignments/${assignment}`
const deliverable = ({ deliverable }: Samples) => `${moving}/deliverables/${deliverable}`
const correction = ({ update }: Samples) => `${moving}/updates/${update}/correct`
const review = ({ review }: Samples) => `/communiques/import/${review}`
const person =
  (part = '') =>
  ({ person }: Samples) =>
    `/people/${person}${part}`
const membership = ({ officer, membership }: Samples) => `/people/${officer}/functions/${membership}`
const round =
  (part = '') =>
  ({ round }: Samples) =>
    `/rounds/${round}${part}`
const closedRound =
  (part: string) =>
  ({ closedRound }: Samples) =>
    `/rounds/${closedRound}${part}`
const mail = ({ mail }: Samples) => `/mail/${mail}`
const sheet = ({ sheet }: Samples) => `/items/import/${sheet}`
const report =
  (part = '') =>
  ({ report }: Samples) =>
    `/reports/${report}${part}`
const theme =
  (part: string) =>
  ({ theme }: Samples) =>
    `/themes/${theme}/${part}`

const view =
  (part = '') =>
  ({ view }: Samples) =>
    `/views/${view}${part}`

/** Who opens the page; others find nothing there, and visitors are asked to sign in. */
export const pages: Record<string, Access> = {
  '/': { at: '/', may: signedIn },
  '/account': { at: '/account', may: signedIn },
  '/account/feeds': { at: '/account/feeds', may: signedIn },
  '/account/feeds/[id]/revoke': { at: ({ feed }) => `/account/feeds/${feed}/revoke`, may: staff },
  '/account/feeds/new': { at: '/account/feeds/new', may: signedIn },
  '/account/name': { at: '/account/name', may: signedIn },
  '/account/notifications': { at: '/account/notifications', may: signedIn },
  '/account/password': { at: '/account/password', may: signedIn },
  '/account/shortcuts': { at: '/account/shortcuts', may: signedIn },
  '/account/time-zone': { at: '/account/time-zone', may: signedIn },
  '/api/palette': { at: '/api/palette?q=sg15', may: signedIn },
  '/asks': { at: '/asks', may: signedIn.filter((role) => role !== 'viewer') },
  '/changes': { at: '/changes?from=2026-01-01&to=2026-06-30', may: signedIn },
  '/communiques': { at: '/communiques', may: signedIn },
  '/communiques/[slug]': { at: '/communiques/cxo-2024', may: signedIn },
  '/communiques/import': { at: '/communiques/import', may: staff },
  '/communiques/import/[id]': { at: review, may: staff },
  '/dashboard': { at: '/dashboard', may: signedIn },
  '/files/[id]': { at: ({ file }) => `/files/${file}`, may: signedIn },
  '/groups': { at: '/groups', may: signedIn },
  '/groups/[slug]': { at: '/groups/sg15', may: signedIn },
  '/groups/[slug]/end': { at: '/groups/sg15/end', may: admin },
  '/groups/[slug]/mandate': { at: '/groups/sg15/mandate', may: admin },
  '/groups/[slug]/parent': { at: '/groups/sg15/parent', may: admin },
  '/groups/[slug]/title': { at: '/groups/sg15/title', may: admin },
  '/groups/new': { at: '/groups/new', may: admin },
  '/inbox': { at: '/inbox', may: signedIn },
  '/inbox/[id]': { at: ({ notification }) => `/inbox/${notification}`, may: ['chair of SG15'] },
  '/items': { at: '/items', may: signedIn },
  '/items/[reference]': { at: moving, may: signedIn },
  '/items/[reference]/ask': { at: `${moving}/ask?kind=help`, may: sg15 },
  '/items/[reference]/ask/[id]': { at: ask, may: signedIn },
  '/items/[reference]/assign': { at: `${moving}/assign`, may: staff },
  '/items/[reference]/assignments/[id]/accept': { at: (own) => `${assignment(own)}/accept`, may: sg15 },
  '/items/[reference]/assignments/[id]/decline': { at: (own) => `${assignment(own)}/decline`, may: sg15 },
  '/items/[reference]/assignments/[id]/end': { at: (own) => `${assignment(own)}/end`, may: staff },
  '/items/[reference]/close': { at: `${moving}/close`, may: manager },
  '/items/[reference]/comments': { at: `${moving}/comments`, may: signedIn },
  '/items/[reference]/comments/[id]/edit': { at: comment('edit'), may: staff },
  '/items/[reference]/comments/[id]/withdraw': { at: comment('withdraw'), may: staff },
  '/items/[reference]/deliverables/[id]': { at: deliverable, may: sg15 },
  '/items/[reference]/deliverables/new': { at: `${moving}/deliverables/new`, may: sg15 },
  '/items/[reference]/due': { at: `${moving}/due`, may: staff },
  '/items/[reference]/edit': { at: `${moving}/edit`, may: staff },
  '/items/[reference]/history': { at: `${moving}/history`, may: signedIn },
  '/items/[reference]/hold': { at: `${moving}/hold`, may: staff },
  '/items/[reference]/holder': { at: `${moving}/holder`, may: sg15 },
  '/items/[reference]/moves.json': { at: `${moving}/moves.json`, may: signedIn },
  '/items/[reference]/prepare': { at: `${proposed}/prepare`, may: staff },
  '/items/[reference]/print': { at: `${moving}/print`, may: signedIn },
  '/items/[reference]/priority': { at: `${moving}/priority`, may: staff },
  '/items/[reference]/progress': { at: `${moving}/progress`, may: sg15 },
  '/items/[reference]/reopen': { at: `${closed}/reopen`, may: manager },
  '/items/[reference]/requests': { at: `${moving}/requests`, may: staff },
  '/items/[reference]/resume': { at: `${held}/resume`, may: staff },
  '/items/[reference]/return': { at: `${submitted}/return`, may: verifiers },
  '/items/[reference]/submit': { at: `${moving}/submit`, may: sg15 },
  '/items/[reference]/supersede': { at: `${moving}/supersede`, may: manager },
  '/items/[reference]/updates/[id]/correct': { at: correction, may: sg15 },
  '/items/[reference]/verify': { at: `${submitted}/verify`, may: verifiers },
  '/items/[reference]/withdraw': { at: `${submitted}/withdraw`, may: sg11 },
  '/items/board': { at: '/items/board?state=any', may: signedIn },
  '/items/bulk': { at: '/items/bulk?item=CxO-2024-03-1', may: staff },
  '/items/bulk/[id]': { at: ({ act }) => `/items/bulk/${act}`, may: staff },
  '/items/bulk/choices': { at: '/items/bulk/choices?item=CxO-2024-03-1', may: staff },
  '/items/export': { at: '/items/export', may: signedIn },
  '/items/export.csv': { at: '/items/export.csv', may: signedIn },
  '/items/export.xlsx': { at: '/items/export.xlsx', may: signedIn },
  '/items/import': { at: '/items/import', may: senders },
  '/items/import/[id]': { at: sheet, may: staff },
  '/items/new': { at: '/items/new?request=CxO-2024-01', may: staff },
  '/items/timeline': { at: '/items/timeline?state=any', may: signedIn },
  '/items/sheet.xlsx': { at: '/items/sheet.xlsx', may: senders },
  '/my-groups': { at: '/my-groups', may: signedIn },
  '/mentions.json': { at: '/mentions.json?item=CxO-2024-03-1', may: signedIn },
  '/people': { at: '/people', may: admin },
  '/people/[id]': { at: person(), may: admin },
  '/people/[id]/correct': { at: person('/correct'), may: admin },
  '/people/[id]/deactivate': { at: person('/deactivate'), may: admin },
  '/people/[id]/functions/[membership]': { at: membership, may: admin },
  '/people/[id]/functions/new': { at: person('/functions/new'), may: admin },
  '/people/[id]/hand-over': { at: person('/hand-over'), may: ['staff', 'admin'] },
  '/people/[id]/link': { at: person('/link'), may: admin },
  '/people/[id]/reactivate': { at: ({ gone }) => `/people/${gone}/reactivate`, may: admin },
  '/people/[id]/roles': { at: person('/roles'), may: admin },
  '/people/new': { at: '/people/new', may: admin },
  '/reports': { at: '/reports', may: signedIn },
  '/reports/[id]': { at: report(), may: signedIn },
  '/reports/[id]/edit': { at: report('/edit'), may: staff },
  '/reports/[id]/report.docx': { at: report('/report.docx'), may: signedIn },
  '/reports/[id]/report.pdf': { at: report('/report.pdf'), may: signedIn },
  '/reports/new': { at: '/reports/new', may: staff },
  '/requests': { at: '/requests', may: signedIn },
  '/requests/[reference]': { at: request, may: signedIn },
  '/requests/[reference]/edit': { at: `${request}/edit`, may: staff },
  '/requests/[reference]/history': { at: `${request}/history`, may: signedIn },
  '/requests/[reference]/relate': { at: `${request}/relate`, may: staff },
  '/requests/[reference]/response': { at: '/requests/CxO-2024-01/response', may: manager },
  '/requests/[reference]/withdraw': { at: `${request}/withdraw`, may: staff },
  '/requests/export': { at: '/requests/export', may: signedIn },
  '/requests/export.csv': { at: '/requests/export.csv', may: signedIn },
  '/requests/export.xlsx': { at: '/requests/export.xlsx', may: signedIn },
  '/rounds': { at: '/rounds', may: signedIn },
  '/rounds/[slug]': { at: round(), may: signedIn },
  '/rounds/[slug]/add': { at: round('/add'), may: staff },
  '/mail': { at: '/mail', may: ['staff', 'admin'] },
  '/mail/[id]': { at: mail, may: ['staff', 'admin'] },
  '/rounds/[slug]/answer': { at: round('/answer?group=sg15'), may: signedIn },
  '/rounds/[slug]/answer/[reference]': { at: round('/answer/CxO-2024-01-1'), may: sg15 },
  '/rounds/[slug]/baselines/[number]/report.docx': {
    at: closedRound('/baselines/1/report.docx'),
    may: signedIn,
  },
  '/rounds/[slug]/call': { at: round('/call'), may: staff },
  '/rounds/[slug]/call/[person]/mail.html': {
    at: ({ round, officer }) => `/rounds/${round}/call/${officer}/mail.html`,
    may: staff,
  },
  '/rounds/[slug]/close': { at: round('/close'), may: staff },
  '/rounds/[slug]/extend': { at: round('/extend'), may: staff },
  '/rounds/[slug]/form.xlsx': { at: round('/form.xlsx?group=sg15'), may: senders },
  '/rounds/[slug]/history': { at: round('/history'), may: signedIn },
  '/rounds/[slug]/remind': { at: round('/remind'), may: staff },
  '/rounds/[slug]/reopen': { at: closedRound('/reopen'), may: manager },
  '/rounds/new': { at: '/rounds/new', may: staff },
  '/settings': { at: '/settings', may: admin },
  '/settings/study-periods/[code]': { at: '/settings/study-periods/2025-2028', may: admin },
  '/settings/study-periods/new': { at: '/settings/study-periods/new', may: admin },
  '/settings/time-zone': { at: '/settings/time-zone', may: admin },
  '/themes': { at: '/themes', may: staff },
  '/themes/[slug]': { at: ({ theme }) => `/themes/${theme}`, may: signedIn },
  '/themes/[slug]/rename': { at: theme('rename'), may: staff },
  '/themes/[slug]/restore': { at: ({ retired }) => `/themes/${retired}/restore`, may: staff },
  '/themes/[slug]/retire': { at: theme('retire'), may: staff },
  '/themes/new': { at: '/themes/new', may: staff },
  '/views': { at: '/views', may: signedIn },
  '/views/[id]': { at: view(), may: signedIn },
  '/views/[id]/change': { at: view('/change'), may: ['staff', 'admin'] },
  '/views/[id]/delete': { at: view('/delete'), may: staff },
  '/views/new': { at: '/views/new?place=items&query=due%3Doverdue', may: signedIn },
}

/** Addresses that are no pages of the register: what each answers to everyone. */
export const others: Record<string, { at: string; answers: number; why: string }> = {
  '/api/auth/[...nextauth]': { at: '/api/auth/session', answers: 200, why: 'tells each who they are' },
  '/api/health': { at: '/api/health', answers: 200, why: 'read by machines that watch the server' },
  '/api/live': { at: '/api/live', answers: 400, why: 'tells of items that are asked for, of none otherwise' },
  '/api/live/since': {
    at: '/api/live/since',
    answers: 400,
    why: 'tells of items that are asked for, of none otherwise',
  },
  '/communiques/import/upload': {
    at: '/communiques/import/upload',
    answers: 405,
    why: 'takes files, shows none',
  },
  '/feeds/[secret]/calendar.ics': {
    at: '/feeds/no-such-secret/calendar.ics',
    answers: 404,
    why: 'opened by programs that know a secret',
  },
  '/feeds/[secret]/progress.atom': {
    at: '/feeds/no-such-secret/progress.atom',
    answers: 404,
    why: 'opened by programs that know a secret',
  },
  '/items/import/upload': { at: '/items/import/upload', answers: 405, why: 'takes files, shows none' },
  '/rounds/[slug]/answer/draft': {
    at: '/rounds/no-such-round/answer/draft',
    answers: 405,
    why: 'takes drafts, shows none',
  },
  '/unsubscribe/[token]': {
    at: '/unsubscribe/no-such-token',
    answers: 303,
    why: 'opened from a mail: asks before it changes anything',
  },
  '/unsubscribe/[token]/confirm': {
    at: '/unsubscribe/no-such-token/confirm',
    answers: 200,
    why: 'opened from a mail, signed in or not',
  },
  '/sign-in/link': { at: '/sign-in/link', answers: 200, why: 'asked by those who cannot sign in yet' },
  '/link/[token]': { at: '/link/no-such-token', answers: 200, why: 'opened by those who cannot sign in yet' },
}

/** Who may send the form; others are refused and nothing is written. */
export const actions: Record<string, Action> = {
  addItemsAction: {
    at: round('/add'),
    press: 'Add to the round',
    fields: { moreItem: 'CxO-2024-05-1' },
    may: staff,
  },
  answerAction: {
    at: round('/answer/CxO-2024-01-1'),
    press: 'Log the answer',
    fields: { answer: 'update', text: 'A word.' },
    may: sg15,
  },
  sendAnswersAction: {
    at: round('/answer?group=sg15'),
    press: 'Keep as drafts',
    fields: { 'text:CxO-2024-01-1': 'Perhaps a word.' },
    may: sg15,
  },
  closeRoundAction: { at: round('/close'), press: 'Close and freeze', may: staff },
  extendRoundAction: {
    at: round('/extend'),
    press: 'Extend',
    fields: { dueOn: '2099-01-01', reason: 'More time.' },
    may: staff,
  },
  markReadAction: {
    at: '/inbox',
    press: 'Mark all as read',
    may: ['chair of SG15', ...signedIn.filter((role) => role !== 'chair of SG15')],
  },
  choosePacesAction: { at: '/account/notifications', press: 'Save', may: signedIn },
  writeCallAction: { at: round('/call'), press: 'Save and show', may: staff },
  sendCallAction: { at: round('/call'), press: /^Send \d+ mails?$/, may: staff },
  makeFeedLinkAction: {
    at: '/account/feeds/new',
    press: 'Make the link',
    fields: { scope: 'group', group: 'SG99', name: 'Never made' },
    answer: 'There is no such group.',
    may: signedIn,
  },
  revokeFeedLinkAction: {
    at: ({ feed }) => `/account/feeds/${feed}/revoke`,
    press: 'Revoke the link',
    may: staff,
  },
  handOverAction: {
    at: ({ holder }) => `/people/${holder}/hand-over`,
    press: 'Hand over',
    fields: ({ officer }) => ({ to: officer }),
    may: ['staff', 'admin'],
  },
  openRoundAction: {
    at: '/rounds/new',
    press: 'Open the round',
    fields: { meetingName: 'TSAG', meetingFrom: '2000-01-01', dueOn: '2000-01-01' },
    may: staff,
    answer: 'Answers cannot be due on a day that is past.',
  },
  remindAction: { at: round('/remind'), press: 'Queue the reminders', may: staff },
  reopenRoundAction: {
    at: closedRound('/reopen'),
    press: 'Reopen',
    fields: { reason: 'Late.' },
    may: manager,
  },
  leaveMailAction: { at: mail, press: 'Leave it at that', may: ['staff', 'admin'] },
  noteCameBackAction: { at: mail, press: 'It came back', may: ['staff', 'admin'] },
  sendMailAgainAction: { at: mail, press: 'Send it again', may: ['staff', 'admin'] },
  acceptAssignmentAction: { at: (own) => `${assignment(own)}/accept`, press: 'Accept', may: sg15 },
  addDeliverableAction: {
    at: `${moving}/deliverables/new`,
    press: 'Add',
    fields: { title: 'Roadmap of roadmaps' },
    may: sg15,
  },
  addMembershipAction: {
    at: person('/functions/new'),
    press: 'Save',
    fields: { group: 'SG5', function: 'rapporteur' },
    may: admin,
  },
  addThemeAction: {
    at: '/themes/new',
    press: 'Add the theme',
    fields: { name: 'Bridges and ferries' },
    may: staff,
  },
  applySheetAction: { at: sheet, press: 'Apply the chosen lines', may: staff },
  assignGroupAction: { at: `${moving}/assign`, press: 'Propose', fields: { group: 'SG12' }, may: staff },
  changeItemsAction: {
    at: '/items/bulk?item=CxO-2024-03-1&change=due&dueOn=2097-01-01',
    press: 'Change 1 item',
    fields: { items: 'CxO-2024-03-1@999999' },
    may: staff,
  },
  changeDeliverableAction: { at: deliverable, press: 'Save', may: sg15 },
  changeMembershipAction: { at: membership, press: 'Save', may: admin },
  changePasswordAction: {
    at: '/account/password',
    press: 'Save',
    fields: { currentPassword: 'not the password', password: 'a password that is never set' },
    answer: 'This is not your current password.',
    may: signedIn,
  },
  changePeriodAction: { at: '/settings/study-periods/2025-2028', press: 'Save', may: admin },
  changeViewAction: { at: view('/change'), press: 'Save', may: ['staff', 'admin'] },
  changeRolesAction: { at: person('/roles'), press: 'Save', fields: { roles: 'admin' }, may: admin },
  chooseTimeZoneAction: { at: '/account/time-zone', press: 'Save', may: signedIn },
  closeItemAction: {
    at: `${moving}/close`,
    press: 'Close',
    fields: { closeReason: 'duplicate' },
    may: manager,
  },
  confirmFactsAction: { at: review, press: 'Save these facts', may: staff },
  correctPersonAction: { at: person('/correct'), press: 'Save', may: admin },
  correctUpdateAction: { at: correction, press: 'Send correction', may: sg15 },
  createItemAction: {
    at: '/items/new?request=CxO-2024-01',
    press: 'Make the item',
    fields: { title: 'One more thing to do' },
    may: staff,
  },
  deactivatePersonAction: { at: person('/deactivate'), press: 'Deactivate the account', may: admin },
  decideProposalAction: { at: review, press: /^Keep: /, may: staff },
  decideAskAction: { at: ask, press: 'Grant', may: verifiers },
  declineAssignmentAction: {
    at: (own) => `${assignment(own)}/decline`,
    press: 'Decline',
    fields: { reason: 'Outside the mandate.' },
    may: sg15,
  },
  describeGroupAction: { at: '/groups/sg15/mandate', press: 'Save', may: admin },
  discardImportAction: { at: review, press: 'Close without registering', may: staff },
  discardSheetAction: { at: sheet, press: 'Discard this spreadsheet', may: staff },
  editCommentAction: { at: comment('edit'), press: 'Save', may: staff },
  editItemAction: { at: `${moving}/edit`, press: 'Save', may: staff },
  deleteViewAction: { at: view('/delete'), press: 'Delete the view', may: staff },
  editReportAction: { at: report('/edit'), press: 'Save', may: staff },
  editRequestAction: { at: `${request}/edit`, press: 'Save', may: staff },
  endAssignmentAction: { at: (own) => `${assignment(own)}/end`, press: 'End the assignment', may: staff },
  endGroupAction: { at: '/groups/sg15/end', press: 'Save', may: admin },
  foundGroupAction: {
    at: '/groups/new',
    press: 'Add the group',
    fields: { code: 'Q99/15', parent: 'SG15', title: 'Bridges' },
    may: admin,
  },
  holdItemAction: {
    at: `${moving}/hold`,
    press: 'Put on hold',
    fields: { reason: 'Waits.', reviewOn: '2099-01-01' },
    may: staff,
  },
  invitePersonAction: {
    at: '/people/new',
    press: 'Invite and make the link',
    fields: { name: 'Invited by a test', email: 'invited@example.org' },
    may: admin,
  },
  keepTheRestAction: { at: review, press: /^Keep (all|the) /, may: staff },
  linkRequestAction: {
    at: `${moving}/requests`,
    press: 'Link',
    fields: { request: 'CxO-2024-01' },
    may: staff,
  },
  logProgressAction: {
    at: `${moving}/progress`,
    press: 'Send update',
    fields: { text: 'Written by a test.' },
    may: sg15,
  },
  makeAskAction: {
    at: `${moving}/ask?kind=split`,
    press: 'Ask',
    fields: { title: 'Part of a test', reason: 'Written by a test.' },
    may: sg15,
  },
  makeLinkAction: { at: person('/link'), press: /^Make a (new )?link/, may: admin },
  makeReportAction: {
    at: '/reports/new',
    press: 'Make the report',
    fields: { round: 'no-such-round' },
    may: staff,
    answer: 'There is no such round.',
  },
  markStatementAction: {
    at: (own) => `${review(own)}?add=sentence`,
    press: /^Add as request: /,
    may: staff,
  },
  mergeProposalsAction: {
    at: (own) => `${review(own)}?edit=${own.proposal}`,
    press: /^Merge with/,
    may: staff,
  },
  moveGroupAction: { at: '/groups/sg15/parent', press: 'Save', may: admin },
  moveSpanAction: {
    at: review,
    press: { form: 'move' },
    fields: ({ proposal }) => ({ move: `${proposal}:1:0:20` }),
    may: staff,
  },
  moveThemeAction: { at: '/themes', press: /^Move .* down$/, may: staff },
  nameHolderAction: { at: `${moving}/holder`, press: 'Save', may: sg15 },
  openPeriodAction: {
    at: '/settings/study-periods/new',
    press: 'Save',
    fields: { startsOn: '2061-01-01', endsOn: '2064-12-31' },
    may: admin,
  },
  prepareItemAction: { at: `${proposed}/prepare`, press: 'Move to In preparation', may: staff },
  moveViewAction: { at: '/views', press: /^Move .* down$/, may: staff },
  reactivatePersonAction: { at: ({ gone }) => `/people/${gone}/reactivate`, press: 'Reactivate', may: admin },
  registerImportAction: {
    at: ({ decided }) => `/communiques/import/${decided}`,
    press: /^Register \d+ request/,
    may: staff,
  },
  relateRequestAction: {
    at: `${request}/relate`,
    press: 'Relate',
    fields: { other: 'CxO-2024-01' },
    may: staff,
  },
  renameSelfAction: { at: '/account/name', press: 'Save', may: signedIn },
  renameThemeAction: { at: theme('rename'), press: 'Save', fields: { name: 'Called otherwise' }, may: staff },
  reopenItemAction: {
    at: `${closed}/reopen`,
    press: 'Reopen',
    fields: { reason: 'Not quite done.' },
    may: manager,
  },
  respondToRequestAction: {
    at: '/requests/CxO-2024-01/response',
    press: 'Save',
    fields: { response: 'noted', reason: 'Written by a test.' },
    may: manager,
  },
  restoreThemeAction: {
    at: ({ retired }) => `/themes/${retired}/restore`,
    press: 'Bring the theme back',
    may: staff,
  },
  resumeItemAction: { at: `${held}/resume`, press: 'Resume', may: staff },
  retireThemeAction: { at: theme('retire'), press: 'Retire the theme', may: staff },
  retitleGroupAction: { at: '/groups/sg15/title', press: 'Save', fields: { title: 'Light' }, may: admin },
  returnItemAction: {
    at: `${submitted}/return`,
    press: 'Return',
    fields: { comment: 'Something is missing.' },
    may: verifiers,
  },
  reviseProposalAction: { at: (own) => `${review(own)}?edit=${own.proposal}`, press: 'Save', may: staff },
  setDueDateAction: { at: `${moving}/due`, press: 'Save', fields: { dueOn: '2098-01-01' }, may: staff },
  setPriorityAction: { at: `${moving}/priority`, press: 'Save', may: staff },
  setTimeZoneAction: { at: '/settings/time-zone', press: 'Save', may: admin },
  saveViewAction: {
    at: '/views/new?place=items&query=due%3Doverdue',
    press: 'Save the view',
    fields: { name: 'What is late' },
    may: signedIn,
  },
  splitProposalAction: { at: (own) => `${review(own)}?edit=${own.proposal}`, press: 'Split', may: staff },
  submitItemAction: {
    at: `${moving}/submit`,
    press: 'Submit',
    fields: { text: 'Written by a test.', evidence: 'SG15-TD1' },
    may: sg15,
  },
  supersedeItemAction: {
    at: `${moving}/supersede`,
    press: 'Supersede',
    fields: { other: 'CxO-2024-01-1' },
    may: manager,
  },
  unlinkRequestAction: { at: ({ linked }) => `/items/${linked}/requests`, press: /^Unlink /, may: staff },
  unrelateRequestAction: {
    at: ({ related }) => `/requests/${related}/relate`,
    press: /^Take back the relation/,
    may: staff,
  },
  verifyItemAction: {
    at: `${submitted}/verify`,
    press: 'Verify and close',
    fields: { comment: 'Checked by a test.' },
    may: verifiers,
  },
  watchAction: { at: moving, press: 'Watch', may: signedIn },
  withdrawAskAction: { at: ask, press: 'Take it back', may: ['chair of SG15'] },
  withdrawCommentAction: { at: comment('withdraw'), press: 'Withdraw', may: staff },
  withdrawRequestAction: {
    at: `${request}/withdraw`,
    press: 'Withdraw',
    fields: { reason: 'Registered by mistake.' },
    may: staff,
  },
  writeCommentAction: {
    at: `${moving}/comments`,
    press: 'Comment',
    fields: { text: 'Written by a test.' },
    may: signedIn.filter((role) => role !== 'viewer'),
  },
  withdrawSubmissionAction: { at: `${submitted}/withdraw`, press: 'Withdraw', may: sg11 },
}

/** Actions that no form of a page stands for as long as these tests need: the story that tries them by each role. */
export const elsewhere: Record<string, string> = {
  changeCellAction: 'bulk.spec.ts: a script sends it',
  undoAction: 'bulk.spec.ts: the form is there for a minute',
}

/** Actions that concern only the browser they come from. */
export const ofTheBrowser: Record<string, string> = {
  chooseKeysAction: 'whether keys work, in a cookie',
  chooseThemeAction: 'light or dark, in a cookie',
  redeemLinkAction: 'who has the link is who may',
  requestLinkAction: 'whoever gets the mail is who may',
  signInAction: 'who has the password is who may',
  unsubscribeAction: 'who has the mail is who may',
  signOutAction: 'ends the session of the browser that sends it',
}
