// The accounts of the demonstration: functions, no persons.
import type { Role } from '#lib/actor.ts'
import type { OfficerFunction } from '#lib/generated/prisma/enums.ts'

export interface DemoAccount {
  email: string
  name: string
  roles: Role[]
  office?: { group: string; function: OfficerFunction }
}

export const demoAccounts = {
  admin: { email: 'admin@demo.example', name: 'Administrator', roles: ['admin'] },
  staff: { email: 'staff@demo.example', name: 'Staff, TSB', roles: ['staff'] },
  staff2: { email: 'staff2@demo.example', name: 'Second staff, TSB', roles: ['staff'] },
  manager: { email: 'manager@demo.example', name: 'Manager, TSB', roles: ['manager'] },
  chair15: {
    email: 'chair.sg15@demo.example',
    name: 'Chair, SG15',
    roles: [],
    office: { group: 'SG15', function: 'chair' },
  },
  chair11: {
    email: 'chair.sg11@demo.example',
    name: 'Chair, SG11',
    roles: [],
    office: { group: 'SG11', function: 'chair' },
  },
  viewer: { email: 'viewer@demo.example', name: 'Viewer', roles: [] },
} as const satisfies Record<string, DemoAccount>

export type DemoPerson = keyof typeof demoAccounts
