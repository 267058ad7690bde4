import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { buttonClass } from '#components/ui/button-class.ts'
import { CheckboxGroup } from '#components/ui/checkbox.tsx'
import { Link } from '#components/ui/link.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { useCount } from '#components/ui/use-count.ts'
import { DownloadForm } from './download-form.tsx'

/** Taking a list along: which columns, in which format, and how many rows there will be. */
export function ExportPage({
  title,
  path,
  back,
  query,
  total,
  columns,
  chosen,
  sheet,
}: {
  /** The list's. */
  title: string
  /** "/items": the files are beside the list. */
  path: string
  /** The list as it was left. */
  back: string
  /** What the list's address says, the columns left out. */
  query: readonly [string, string][]
  total: number
  columns: readonly { value: string; label: string }[]
  chosen: readonly string[]
  /** Where the list comes as a spreadsheet to edit offline; null: not for this person. */
  sheet?: string | null
}) {
  const t = useTranslations('exports')
  const format = useCount()
  return (
    <>
      <PageHeader title={t('title')} breadcrumb={[{ label: title, href: back }]} current={t('title')}>
        {t('lead', { count: total, shown: format(total) })}
      </PageHeader>
      <DownloadForm
        action={`${path}/export.xlsx`}
        total={total}
        words={{ reading: t('reading'), stop: t('stop'), done: t('done'), failed: t('failed') }}
      >
        {query.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <CheckboxGroup name="columns" label={t('columns')} options={columns} defaultValues={chosen} />
        <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
          <div>
            <Button variant="primary" aria-describedby="xlsx-hint">
              {t('xlsx')}
            </Button>
            <p id="xlsx-hint" className="mt-1.5 max-w-64 text-sm text-ink-3">
              {t('xlsxHint')}
            </p>
          </div>
          <div>
            <Button formAction={`${path}/export.csv`} aria-describedby="csv-hint">
              {t('csv')}
            </Button>
            <p id="csv-hint" className="mt-1.5 max-w-64 text-sm text-ink-3">
              {t('csvHint')}
            </p>
          </div>
          {sheet && (
            <div>
              <a href={sheet} aria-describedby="sheet-hint" className={buttonClass()}>
                {t('sheet')}
              </a>
              <p id="sheet-hint" className="mt-1.5 max-w-64 text-sm text-ink-3">
                {t.rich('sheetHint', {
                  link: (words) => (
                    <Link href="/items/import" className="underline underline-offset-2">
                      {words}
                    </Link>
                  ),
                })}
              </p>
            </div>
          )}
        </div>
      </DownloadForm>
    </>
  )
}
