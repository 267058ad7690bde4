// The study groups of the period 2025-2028 with their mandates in a line: what suggestions go by where no register of
// groups is at hand. Titles marked "to be confirmed" in the register are those last published.
import type { GroupMandate } from './types.ts'

export const defaultMandates: GroupMandate[] = [
  {
    code: 'SG2',
    title: 'Operational aspects of telecommunications and ICTs',
    mandate:
      'numbering, naming, addressing, identification, number misuse, routing, service operation, management',
  },
  {
    code: 'SG3',
    title:
      'Tariff and accounting principles and international telecommunication/ICT economic and policy issues',
    mandate: 'charging, roaming, cost, competition, economics, policy, market entry',
  },
  {
    code: 'SG5',
    title: 'Environment, climate action, circular economy and electromagnetic fields',
    mandate: 'energy efficiency, environment, climate, e-waste, EMF',
  },
  {
    code: 'SG11',
    title:
      'Signalling requirements, protocols, test specifications and combating counterfeit telecommunication/ICT devices',
    mandate:
      'signalling, protocols, call control, API, call validation, digital signatures in signalling, calling line identification, testing',
  },
  {
    code: 'SG12',
    title: 'Performance, quality of service (QoS) and quality of experience (QoE)',
    mandate: 'performance assessment, service quality',
  },
  {
    code: 'SG13',
    title: 'Future networks and emerging network technologies',
    mandate:
      'IMT-2030, AI-native networks, machine learning, cloud, data handling, fixed-mobile-satellite convergence, quantum networks',
  },
  {
    code: 'SG15',
    title: 'Networks, technologies and infrastructures for transport, access and home',
    mandate: 'optical transport, optical access, fibre, synchronization',
  },
  {
    code: 'SG17',
    title: 'Security',
    mandate: 'security, data security, identity, AI security, quantum-based and post-quantum security',
  },
  {
    code: 'SG20',
    title: 'Internet of things, digital twins and smart sustainable cities and communities',
    mandate: 'Internet of Things, devices, city data and platforms',
  },
  {
    code: 'SG21',
    title: 'Technologies for multimedia, content delivery and cable television',
    mandate: 'multimedia, speech and language, coding, accessibility, e-health, cable',
  },
  {
    code: 'TSAG',
    title: 'Telecommunication Standardization Advisory Group',
    mandate: 'coordination, collaboration with other bodies, roadmaps, working methods',
  },
  {
    code: 'FG-AINN',
    title: 'Focus Group on Artificial Intelligence Native for Telecommunication Networks',
    mandate: 'AI-native networks',
  },
]
