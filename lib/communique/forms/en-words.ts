// English: the small words around a verb, and the nouns that tell persons, deeds and courtesies apart.
import type { WordLists } from '../forms.ts'
import { list } from './list.ts'

export const englishWords: WordLists = {
  authorModifiers: list(
    `the, these, those, all, both, our, many, most, present, high-level,
   top-level, senior, leading, industry, ict, ict industry, telecom, telecommunication, telecommunications,
   technology, digital, private-sector, private, sector, business, corporate, company, participating, attending,
   assembled, cto, cxo, ctos', ctos, cxo/cto, c-level, c-suite, chief, itu, tsb, director, tsb director,
   consultation, consultative, annual, this, present, and, 's, ', meeting, executive, global, international,
   first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth`,
  ),
  partOfAuthors: list(
    `one, a, an, another, no, neither, each, two, three, four, some, several, various, other, certain, few,
     a few, a number of, a couple of, a minority of, individual, one of, some of, several of, two of,
     three of, few of, a few of, each of, none of, previous, last, earlier, prior, past, former, preceding, next`,
  ),
  mostOfAuthors: list('most of, many of, a majority of, the majority of, almost all, nearly all'),
  authorPlaces: list(
    `at, in attendance, present, from, attending, participating, representing, in the meeting, around the
     table, at the meeting, of the meeting, in dubai, in geneva, of cxos, of ctos, of chief technology
     officers, of leading, of companies, of industry, of ict`,
  ),
  pronouns: list('they'),
  determiners: list(
    `the, a, an, this, that, these, those, its, their, his, her, our, all, any, some, such, each, every,
     both, no, more, further, greater, closer, increased, continued, stronger, additional, new`,
  ),
  adverbs: list(
    `also, hereby, further, furthermore, moreover, therefore, thus, hence, then, again, once, more, jointly, always,
     already, often, now, instead, too, still, even, however, unanimously, especially, in particular, in
     addition, in turn, as well, not only, at the same time, together, just, first, second,
     lastly, likewise, for instance, for example, nonetheless, nevertheless, meanwhile`,
  ),
  notAdverbs: list(
    `early, reply, apply, supply, rely, comply, multiply, imply, family, assembly, anomaly, monopoly, July,
     Italy, fly, ally, friendly, costly, timely, likely`,
  ),
  beForms: list('is, are, was, were, be, been, being'),
  haveForms: list('has, have, had, having'),
  doForms: list('do, does, did'),
  negations: list("not, never, n't, neither, nor, hardly, didn't, don't, doesn't, cannot"),
  refusals: list(
    'without, rather than, instead of, stopped short of, refrained from, far from, against, avoided',
  ),
  strongModals: list(
    'may wish to, should, must, shall, ought to, need to, needs to, needed to, have to, has to, had to',
  ),
  modals: list('could, might, may, can'),
  wishModals: list('would, will'),
  prepositions: list(
    `of, in, on, at, for, to, with, from, by, between, among, across, into, towards, toward, through, under,
     over, within, via, about, during, after, before, since, upon, beyond, against, as, per, around,
     regarding, concerning, including, throughout, without, like, than, amid, despite, following, behind`,
  ),
  conjunctions: list('and, or, but, yet, while, whereas, &, then, nor'),
  conditions: list('if, unless, whether, once, when, until, provided, assuming, in case'),
  relatives: list(
    'which, who, whose, whom, where, how, what, why, when, whether, if, because, since, although, though',
  ),
  catenatives: list(
    `agreed, agree, decided, decide, wished, wish, wanted, want, went on, continued, like, opportunity,
     united, joined, resolved, pleased, keen, proceeded, came together, concluded, closed, ended,
     unanimous, began, opened, glad, happy`,
  ),
  causatives: list(
    `leading, led, prompting, prompted, causing, caused, moving, moved, inspiring, inspired, inducing,
     motivating, motivated, driving, drove, compelling, pushing`,
  ),
  gerundLeads: list('by, while, in, and, when'),
  persons: list(
    `participants, participant, delegates, delegate, director, deputy director, secretary-general, deputy
     secretary-general, minister, ministers, chair, chairman, chairs, chairmen, speakers, speaker,
     guests, guest, hosts, host, attendees, ambassador, president, representatives, colleagues,
     newcomers, moderator, panellists, panelists, excellency, mr, ms, mrs, dr, cxos, cxo, ctos,
     executives, officials, chief, executive, staff, everyone, leaders, members, member, experts,
     observers, audience`,
  ),
  courtesies: list(
    `opportunity, chance, hospitality, hosting, arrangements, welcome, presentation, presentations, remarks,
     speech, keynote, greetings, invitation, briefing, briefings, participation, attendance, presence`,
  ),
  deeds: list(
    `work, works, efforts, effort, support, initiatives, initiative, steps, step, measures, action, actions,
     progress, plan, plans, proposal, proposals, study, studies, standards, standard, research, use,
     help, guidance, role, process, activities, activity, projects, project, programme, programmes,
     approach, approaches, solutions, ways, focus, dialogue, uptake, roll-out, rollout, growth,
     recommendations, networks, services, systems, access, capacity, share, views, innovation,
     workshops, investment, contributions`,
  ),
  ownPlans: list(
    `the floor, a break, a short break, more time, nothing, clarification, clarifications, calm, silence,
     meet, meeting, reconvene, reconvening, gather, gathering, convene again, continue their, continue these,
     return, returning, hold their, hold its next, hold the next, host the next, discuss, discussing,
     continue the discussion, continue discussions, continue this dialogue`,
  ),
  earlier: list(
    `last year, last year's, a year ago, two years ago, years ago, previous meeting, previous meetings,
     previous communiqué, earlier meeting, earlier meetings, past meetings, last meeting, previous
     years, earlier communiqué, preceding meeting, preceding year, previous year, previous cto meeting,
     previous cxo meeting, last cxo meeting, last cto meeting, prior meeting, earlier this year, former
     meeting, previous editions, previous edition`,
  ),
  infinitives: list(
    `accelerate, accept, accommodate, accompany, achieve, act, adapt, address, adopt, advance, advise,
     advocate, agree, align, allocate, allot, allow, amend, analyse, analyze, announce, answer, append,
     apply, approach, approve, archive, arrange, ask, assess, assign, assist, assume, attend, attract,
     authorize, automate, avoid, award, balance, base, become, begin, benchmark, benefit, bridge, brief,
     bring, broaden, budget, build, buy, calibrate, call, cancel, carry, catalogue, celebrate,
     centralize, certify, chair, champion, change, chart, check, choose, circulate, clarify, classify,
     close, collaborate, collect, combat, combine, commend, commission, commit, communicate, compare,
     compensate, compete, compile, complement, complete, comply, conclude, conduct, confine, confirm,
     connect, consent, consider, consolidate, consult, continue, contribute, convene, convert, convey,
     cooperate, coordinate, cover, create, cultivate, curb, cut, deal, debate, decide, declare, dedicate,
     deepen, defend, define, delegate, deliver, demonstrate, demystify, deploy, derive, describe, design,
     designate, detect, determine, develop, devise, digitize, discontinue, discourage, discuss,
     disseminate, distinguish, distribute, diversify, document, donate, double, draft, draw, drive, ease,
     edit, educate, elaborate, eliminate, embark, embed, embrace, emphasize, employ, empower, enable,
     enact, encompass, encourage, encrypt, endeavour, endorse, enforce, engage, enhance, enlarge, enlist,
     ensure, enter, entrust, equip, establish, estimate, evaluate, evolve, examine, exchange, exempt,
     exercise, expand, expedite, explain, exploit, explore, expose, express, extend, facilitate, favour,
     fight, fill, finalise, finalize, finance, find, fix, focus, follow, form, formulate, forward,
     foster, free, fund, gain, gather, generate, give, go, grade, grant, grow, guarantee, guide, halt,
     handle, harmonise, harmonize, harness, have, help, hold, honour, host, identify, ignore, illustrate,
     implement, import, impose, improve, incentivize, include, incorporate, increase, index, influence,
     inform, initiate, insist, inspect, inspire, install, institute, integrate, intensify,
     internationalize, interoperate, interpret, intervene, introduce, inventory, invest, investigate,
     invite, involve, issue, join, justify, keep, label, launch, lay, lead, learn, lend, let, leverage,
     liaise, license, lift, limit, link, list, listen, lobby, localize, locate, lodge, look, lower,
     maintain, make, manage, map, maximize, measure, meet, mentor, merge, migrate, minimize, mitigate,
     mobilize, model, modernize, modify, monitor, motivate, move, narrow, negotiate, nominate, normalize,
     notify, nurture, obey, observe, obtain, offer, open, operate, oppose, optimize, organise, organize,
     outline, outsource, oversee, own, participate, pass, pause, pay, perform, permit, persuade, pick,
     pilot, place, plan, play, pledge, pool, position, post, postpone, practise, predict, prepare,
     prescribe, present, preserve, preside, press, prevent, price, print, prioritize, proceed, procure,
     produce, progress, prohibit, prolong, promote, propose, protect, prove, provide, publicise,
     publicize, publish, purchase, pursue, push, put, quantify, raise, rank, rate, ratify, rationalize,
     reach, react, reactivate, read, realize, reallocate, reassess, rebuild, recall, receive, recognize,
     recommend, reconcile, reconsider, reconvene, record, recover, recruit, rectify, recycle, redesign,
     redirect, redouble, reduce, refer, refine, reflect, reform, refrain, regard, register, regulate,
     reinforce, reject, relax, release, relieve, relocate, rely, remain, remedy, remind, remove, rename,
     render, reopen, reorganize, repair, repeat, replace, replicate, report, represent, require,
     research, reserve, resolve, respect, respond, restrict, retain, rethink, retire, reuse, reveal,
     review, revise, revisit, reward, roll, rotate, run, safeguard, satisfy, save, scale, schedule,
     screen, secure, see, seek, select, sell, send, separate, serve, set, settle, shape, share, shift,
     shorten, show, showcase, shut, sign, simplify, simulate, solicit, solve, spearhead, specify, speed,
     spell, split, sponsor, spread, stabilize, stand, standardise, standardize, start, stay, step,
     stimulate, stop, store, streamline, strengthen, strive, structure, study, subject, submit,
     subscribe, subsidize, substitute, suggest, summarize, supervise, supplement, supply, support,
     survey, suspend, sustain, switch, tackle, tailor, take, target, task, teach, tell, terminate, test,
     tighten, trace, track, train, transfer, transform, translate, treat, trial, trim, try, turn,
     undertake, unify, unite, unlock, update, upgrade, uphold, urge, use, utilize, validate, verify, vet,
     view, visit, vote, waive, warn, watch, weaken, weigh, welcome, widen, win, withdraw, withhold, work,
     write`,
  ),
  pastVerbs: list(
    `met, held, heard, saw, took, made, found, gave, began, spoke, drew, set, put, brought, chose, came,
     went, felt, knew, thought, built, had, has, have, was, were, is, are, did, do, will, would, said,
     agree, note, discuss, meet, recognize, highlight, stress, see`,
  ),
  attributions: list('according to, in the view of, in the opinion of, in the words of, for'),
  necessities: list(
    `essential, important, crucial, vital, imperative, necessary, critical, desirable, time, key, urgent,
     incumbent, advisable, helpful, useful, beneficial, valuable, good, worthwhile, need, necessity`,
  ),
  receptions: list(
    `received, receives, receive, enjoyed, enjoys, enjoy, won, wins, win, earned, earns, gained, gains, attracted,
     drew, met with, meets with, found, has, have`,
  ),
  praises: list(
    `support, praise, appreciation, approval, endorsement, backing, acclaim, commendation, favour`,
  ),
  otherEvents: list(
    `panel, workshop, session, survey, seminar, forum, symposium, assembly, conference, webinar, event,
     summit`,
  ),
  strictHeads: list('companies, organizations, organisations, representatives, officers, delegates'),
  singularHeads: list('meeting, group, roundtable, gathering, consultation'),
  asides: list(
    `in the interest, in the interests, in order, so as, given, as, since, because, noting, recognizing, in
     view of, in light of, with a view`,
  ),
  listNouns: list(
    `recommendations, recommendation, requests, request, suggestions, proposals, calls, asks, actions,
     priorities`,
  ),
  coverObjects: list(
    `this document, this td, this contribution, the document, this report, the attached, this communiqué, the
     present document, this temporary document`,
  ),
}
