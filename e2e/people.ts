// The demonstration's accounts, by what the stories call them.
export const people = {
  staff: 'staff@demo.example',
  'second staff': 'staff2@demo.example',
  'chair of SG15': 'chair.sg15@demo.example',
  'chair of SG11': 'chair.sg11@demo.example',
  manager: 'manager@demo.example',
  admin: 'admin@demo.example',
  viewer: 'viewer@demo.example',
} as const

export type PersonName = keyof typeof people

/** What the server of playwright.config.ts gives all of them. */
export const password = process.env.DEMO_PASSWORD ?? 'end-to-end tests only'
