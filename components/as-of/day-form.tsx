import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Button } from '#components/ui/button.tsx'
import { CONTROL } from '#components/ui/control-class.ts'
import type { AsOfHere } from '#lib/as-of-here.ts'

/** Goes to the same page on another day. */
export function DayForm({ here: { asOf, latest, kept } }: { here: AsOfHere }) {
  const t = useTranslations('asOf')
  const id = useId()
  return (
    <form method="get" className="flex flex-wrap items-end gap-2">
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <div className={asOf ? 'flex items-center gap-2' : ''}>
        <label htmlFor={id} className={`text-sm text-ink-2 ${asOf ? '' : 'mb-1 block'}`}>
          {t(asOf ? 'anotherDay' : 'endOf')}
        </label>
        <input
          id={id}
          type="date"
          name="asOf"
          required
          max={latest ?? undefined}
          defaultValue={asOf ?? undefined}
          className={`${CONTROL} min-h-8 w-40! text-sm`}
        />
      </div>
      <Button size="small">{t('show')}</Button>
    </form>
  )
}
