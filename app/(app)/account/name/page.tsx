import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PlaceForm } from '#components/settings/place-form.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { getSelf } from '#lib/people/queries.ts'
import { requireActor } from '#lib/session.ts'
import { renameSelfAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('name') }
}

export default async function RenameSelfPage() {
  const self = await getSelf(await requireActor())
  const t = await getTranslations('account')
  return (
    <PlaceForm place="account" title={t('name')} version={self.version} action={renameSelfAction}>
      <TextInput
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        defaultValue={self.name}
        autoComplete="name"
        maxLength={120}
        required
      />
    </PlaceForm>
  )
}
