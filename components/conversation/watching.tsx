import { randomUUID } from 'node:crypto'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Definition } from '#components/ui/definition-list.tsx'
import { COUNT_LIMIT } from '#lib/count-limit.ts'
import type { Watching as Watched } from '#lib/watches/queries.ts'

/** How many watch the item, and the button by which the reader begins or stops; none on an earlier day. */
export function Watching({
  reference,
  watching: { people, isMine },
  action,
}: {
  reference: string
  watching: Watched
  action: ((form: FormData) => Promise<void>) | null
}) {
  const t = useTranslations('watches')
  return (
    <Definition term={t('term')}>
      <span className="me-2.5">{people > COUNT_LIMIT ? t('many') : t('people', { count: people })}</span>
      {action && (
        <form action={action} className="no-print inline-block">
          <input type="hidden" name="reference" value={reference} />
          <input type="hidden" name="submission" value={randomUUID()} />
          <Button name="watch" value={isMine ? 'off' : 'on'} size="small">
            {t(isMine ? 'stop' : 'watch')}
          </Button>
        </form>
      )}
    </Definition>
  )
}
