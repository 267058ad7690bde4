// English: how a meeting asks and endorses. Verbs and small words have files of their own.
import type { Forms } from '../forms.ts'
import { englishVerbs } from './en-verbs.ts'
import { englishWords } from './en-words.ts'
import { list } from './list.ts'

export const english: Forms = {
  language: 'en',
  verbs: englishVerbs,
  authors: {
    names: list('CxOs, CxO, CTOs, CTO, CEOs, chief technology officers, chief executive officers, we'),
    heads: list(
      `executives, leaders, participants, attendees, meeting, group, roundtable, gathering, consultation,
     communiqué, communique, companies, organizations, organisations, officers, delegates, those
     present, representatives, industry representatives,
     industry leaders, members of the group, members of the CTO group, members of the CxO group`,
    ),
  },
  actors: {
    names: list(
      `ITU, ITU-T, ITU-R, ITU-D, TSB, BDT, BR, TSAG, 3GPP, IETF, IEEE, ISO, IEC, ETSI, GSMA, oneM2M, W3C, WTO,
     OECD, UNESCO, CEPT, O-RAN, TM Forum, Broadband Forum, Linux Foundation, ATIS, TTC, TTA, CCSA, TIA,
     ARIB, Internet Society, European Commission, European Union, World Bank, United Nations, ISO/IEC,
     JTC1, ASTAP`,
    ),
    heads: list(
      `study group, study groups, focus group, focus groups, working party, working parties, bureau,
     secretariat, union, sector, sectors, director, secretary-general, chairs, chairmen, rapporteurs,
     members, member states, membership, administrations, administration, governments, government,
     regulators, regulator, authorities, authority, policymakers, policy makers, policy-makers,
     ministries, ministry, operators, operator, carriers, vendors, manufacturers, suppliers, providers,
     industry, industries, companies, enterprises, players, stakeholders, partners, standards bodies,
     standards body, bodies, body, sdos, sdo, organizations, organization, organisations, organisation,
     alliances, alliance, associations, association, consortia, consortium, forums, forum, fora,
     academia, universities, university, institutes, institutions, researchers, research community,
     communities, community, developers, experts, engineers, laboratories, private sector, public
     sector, countries, states, nations, cities, municipalities, banks, investors, donors, broadcasters,
     start-ups, smes, foundations, foundation, agencies, agency, commission, committee, committees, task
     force, makers, maker, automakers, importers, retailers, insurers, hospitals, schools, utilities, farmers,
     employers, airlines, railways, owners, installers, integrators, distributors, publishers, subscribers,
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
  words: englishWords,
}
