import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { buttonClass } from '#components/ui/button-class.ts'

/** First the spreadsheet out, then back in: a link and a plain form. */
export function SheetUpload({ download }: { download: string }) {
  const t = useTranslations('sheets')
  return (
    <ol className="space-y-6">
      <li>
        <h2 className="font-semibold">{t('stepDownload')}</h2>
        <p className="mt-1 mb-3 text-ink-2">{t('downloadText')}</p>
        <a href={download} className={buttonClass('secondary')}>
          {t('download')}
        </a>
      </li>
      <li>
        <h2 className="font-semibold">{t('stepUpload')}</h2>
        <form
          action="/items/import/upload"
          method="post"
          encType="multipart/form-data"
          className="mt-1 space-y-3"
        >
          <label htmlFor="file" className="block text-ink-2">
            {t('file')}
          </label>
          <input
            id="file"
            name="file"
            type="file"
            required
            accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            className="block w-full max-w-md rounded-control border border-line p-2 file:me-3 file:rounded-chip file:border-0 file:bg-panel file:px-3 file:py-1.5 touch:min-h-11"
          />
          <Button variant="primary">{t('send')}</Button>
        </form>
      </li>
    </ol>
  )
}
