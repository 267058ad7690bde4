import { useTranslations } from 'next-intl'
import { LinkButton } from '#components/ui/button.tsx'

/** Beside the item's title: its printed sheet, and for who may its form. */
export function ItemLinks({ reference, mayEdit }: { reference: string; mayEdit: boolean }) {
  const t = useTranslations('item')
  return (
    <>
      <LinkButton href={`/items/${reference}/print`}>{t('sheet.open')}</LinkButton>
      {mayEdit && (
        <LinkButton href={`/items/${reference}/edit`} data-key="e">
          {t('edit')}
        </LinkButton>
      )}
    </>
  )
}
