// The demo's accounts, whose password is printed at start.
import { env } from '#lib/env.ts'

/** False for a demo account where the demo does not run: there the world could reach it. */
export const mayBeUsed = (person: { isDemo: boolean }) => !person.isDemo || env().CXO_DEMO === '1'
