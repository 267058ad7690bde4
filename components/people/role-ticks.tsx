import { useTranslations } from 'next-intl'
import { CheckboxGroup } from '#components/ui/checkbox.tsx'
import type { Role } from '#lib/actor.ts'

const ROLES = ['staff', 'manager', 'admin'] as const satisfies readonly Role[]

/** The roles to tick; none of them makes a reader of the register. */
export function RoleTicks({ has = [] }: { has?: readonly Role[] }) {
  const t = useTranslations('people')
  return (
    <CheckboxGroup
      name="roles"
      label={t('roles')}
      hint={t('rolesHint')}
      options={ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))}
      defaultValues={has}
    />
  )
}
