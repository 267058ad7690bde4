import { useTranslations } from 'next-intl'
import type { NotificationKind } from '#lib/notifications/kinds.ts'
import { PACES, type Paces } from '#lib/notifications/paces.ts'

/** For each kind of notification, how soon it comes by mail: a row of radio buttons, on a phone below its words. */
export function PaceTable({ kinds, paces }: { kinds: readonly NotificationKind[]; paces: Paces }) {
  const t = useTranslations('notifications')
  return (
    <div className="divide-y divide-line-faint border-y border-line-faint">
      <div aria-hidden="true" className="flex gap-4 py-2 text-sm text-ink-3 max-sm:hidden">
        <span className="flex-1">{t('settings.what')}</span>
        {PACES.map((pace) => (
          <span key={pace} className="w-18 text-center">
            {t(`pace.${pace}`)}
          </span>
        ))}
      </div>
      {kinds.map((kind) => (
        <fieldset key={kind} className="flex items-center gap-4 py-1 max-sm:block max-sm:py-3">
          <legend className="float-start flex-1 py-2 max-sm:float-none max-sm:py-1">
            {t(`kind.${kind}`)}
          </legend>
          <div className="flex gap-4 max-sm:justify-between max-sm:gap-2">
            {PACES.map((pace) => (
              <label
                key={pace}
                className="flex w-18 items-center justify-center py-2 max-sm:w-auto max-sm:gap-2 touch:min-h-11"
              >
                <input
                  type="radio"
                  name={kind}
                  value={pace}
                  defaultChecked={paces[kind] === pace}
                  className="size-4 accent-accent"
                />
                <span className="text-sm sm:sr-only">{t(`pace.${pace}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  )
}
