// The time zones that this runtime knows, by IANA name.

/** Names to choose from, "Europe/Zurich", in alphabetical order. */
export const listTimeZones = (): string[] => [
  'UTC',
  ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC'),
]

/** True for a name that dates can be shown in. */
export function isTimeZone(name: string): boolean {
  return listTimeZones().includes(name)
}
