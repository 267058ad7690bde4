import { Select } from '#components/ui/select.tsx'
import { listTimeZones } from '#lib/time-zones.ts'

/** The time zones by name; `empty` is the label for none. */
export function TimeZoneSelect({
  label,
  hint,
  empty,
  value,
}: {
  label: string
  hint: string
  empty?: string
  value: string | null
}) {
  return (
    <Select
      name="timeZone"
      label={label}
      hint={hint}
      empty={empty}
      options={listTimeZones().map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
      defaultValue={value ?? ''}
      required={empty === undefined}
    />
  )
}
