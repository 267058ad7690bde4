import { useTranslations } from 'next-intl'
import { RadioGroup } from '#components/ui/radio-group.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import type { Health } from '#lib/generated/prisma/enums.ts'

const SEGMENTS = [
  { value: 'on_track', sign: '●', tone: 'good' },
  { value: 'at_risk', sign: '▲', tone: 'warning' },
  { value: 'off_track', sign: '■', tone: 'bad' },
] as const

/** How does it stand? Three segments; the cause is asked for once it is at risk or off track. `of`: ends the fields' names. */
export function HealthFields({
  health,
  cause,
  of = '',
}: {
  health?: Health | null
  cause?: string | null
  of?: string
}) {
  const t = useTranslations()
  return (
    <div className="group/health space-y-5">
      <RadioGroup
        name={`health${of}`}
        label={t('item.field.health')}
        segmented
        defaultValue={health ?? undefined}
        options={SEGMENTS.map(({ value, sign, tone }) => ({
          value,
          tone,
          label: (
            <>
              <span aria-hidden="true">{sign}</span>
              {t(`health.${value}`)}
            </>
          ),
        }))}
      />
      <div className="hidden group-has-[[value=at\_risk]:checked]/health:block group-has-[[value=off\_track]:checked]/health:block">
        <TextInput
          name={`healthCause${of}`}
          label={t('item.field.healthCause')}
          defaultValue={cause ?? undefined}
          maxLength={500}
        />
      </div>
    </div>
  )
}
