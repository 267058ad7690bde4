// The register's settings: few rows, read at each request.
import { type Day, dayIn } from '#lib/dates.ts'
import { type Db, db, type Tx } from '#lib/db.ts'

const DEFAULTS = { time_zone: 'Europe/Zurich', register_name: 'CxO Action Tracker' }

export type SettingKey = keyof typeof DEFAULTS

/** The setting's value, its default where nobody changed it. */
export async function getSetting(key: SettingKey, from: Db | Tx = db): Promise<string> {
  const row = await from.setting.findUnique({ where: { key }, select: { value: true } })
  return row?.value ?? DEFAULTS[key]
}

/** Today in the register's time zone: what "late" and "due" are measured by, the same for everyone. */
export async function registerToday(now: Date): Promise<Day> {
  return dayIn(now, await getSetting('time_zone'))
}

/** The setting's version for its form; 1 where nobody changed it. */
export async function getSettingVersion(key: SettingKey): Promise<number> {
  const row = await db.setting.findUnique({ where: { key }, select: { version: true } })
  return row?.version ?? 1
}
