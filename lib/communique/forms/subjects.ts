// Words of communiqués and the words of the groups' mandates that they come under. A row per subject.

export interface SubjectRow {
  readonly words: string
  readonly mandate: string
}

export const subjects: readonly SubjectRow[] = [
  {
    words: 'fibre, fiber, fibre optics, optical networks, submarine cables, broadband access',
    mandate: 'optical transport, optical access, fibre',
  },
  {
    words: 'robocalls, spam calls, scam calls, voice fraud, call spoofing, spoofing',
    mandate: 'call validation, calling line identification, number misuse',
  },
  {
    words: 'call validation, call control, call control protocol',
    mandate: 'call validation, call control, signalling',
  },
  {
    words: 'do not originate, DNO',
    mandate: 'call validation, calling line identification, signalling, number misuse, security',
  },
  {
    words: 'phone numbers, telephone numbers, caller identity, caller ID',
    mandate: 'numbering, number misuse, calling line identification',
  },
  { words: 'digital signatures', mandate: 'digital signatures in signalling, security' },
  {
    words:
      'satellite, satellites, non-terrestrial, non-terrestrial networks, NTN, airborne, direct-to-device',
    mandate: 'fixed-mobile-satellite convergence',
  },
  {
    words: 'sensors, wearables, smart meters, connected devices, smart home',
    mandate: 'Internet of Things, devices',
  },
  { words: 'quantum information technologies, quantum networks, quantum', mandate: 'quantum networks' },
  {
    words: 'quantum, post-quantum, quantum key distribution',
    mandate: 'quantum-based and post-quantum security',
  },
  {
    words: 'performance, service quality, quality of service, QoS, QoE, latency',
    mandate: 'performance assessment, service quality',
  },
  {
    words: 'energy-efficient, energy efficiency, power consumption, sustainability, carbon, greenhouse gas',
    mandate: 'energy efficiency, environment, climate',
  },
  {
    words: 'signal strength, crowdsourced measurements, benchmarking',
    mandate: 'performance assessment, service quality',
  },
  { words: 'batteries, waste, repair, recycling, circular', mandate: 'e-waste, environment' },
  {
    words: 'IMT-2030, 6G, 5G, IMT-2020, future networks, network slicing, network architecture',
    mandate: 'IMT-2030, networks',
  },
  {
    words: 'large language models, LLMs, machine learning, AI-native, AI models',
    mandate: 'machine learning, AI-native networks',
  },
  { words: 'multilingual, languages, language, dialects, speech', mandate: 'speech and language' },
  { words: 'video, audio, streaming, codecs, metaverse, television', mandate: 'multimedia, coding, cable' },
  { words: 'disability, disabilities, accessible', mandate: 'accessibility' },
  {
    words: 'data processing, data management, data flows, data sharing, data governance',
    mandate: 'data handling, city data and platforms',
  },
  {
    words: 'data security, privacy, cybersecurity, encryption, trust, identity, authentication',
    mandate: 'security, data security, identity',
  },
  {
    words:
      'competition, market entry, taxation, taxes, prices, tariffs, investment, affordability, affordable, regulatory frameworks, regulations',
    mandate: 'cost, competition, economics, policy, market entry',
  },
  { words: 'interconnection, roaming charges', mandate: 'charging, roaming' },
  { words: 'counterfeit, conformance, interoperability testing', mandate: 'testing, combating counterfeit' },
  {
    words: 'public safety, emergency services, emergency communications, disaster relief',
    mandate: 'signalling, IMT-2030',
  },
  {
    words:
      'other standards bodies, standards bodies, standards projects, coordination, roadmap, standards landscape',
    mandate: 'coordination, collaboration with other bodies, roadmaps',
  },
  {
    words: 'smart cities, cities, urban, digital twins',
    mandate: 'smart sustainable cities, city data and platforms',
  },
  {
    words: 'working methods, meetings, membership, start-ups, SMEs',
    mandate: 'working methods, collaboration with other bodies',
  },
  { words: 'e-health, digital health, medical, telemedicine', mandate: 'e-health' },
  { words: 'edge computing, cloud computing', mandate: 'cloud' },
  { words: 'timing, clocks, time synchronization', mandate: 'synchronization' },
]
