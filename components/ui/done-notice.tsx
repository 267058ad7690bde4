import { useTranslations } from 'next-intl'
import { ForgetQuery } from './forget-query.tsx'
import { Notice } from './notice.tsx'

/** Says what the form that led here did: `?done=key`, a key of messages/ `done`. */
export function DoneNotice({ done }: { done: string | string[] | undefined }) {
  const t = useTranslations('done')
  if (typeof done !== 'string' || !/^\w+$/.test(done) || !t.has(done)) return null
  return (
    <>
      <Notice tone="success">{t(done)}</Notice>
      <ForgetQuery name="done" />
    </>
  )
}
