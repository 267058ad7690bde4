import { useTranslations } from 'next-intl'
import { type Response, ResponseMark } from '#components/state/marks.tsx'
import { InstantText } from '#components/ui/date-text.tsx'
import { Markdown } from '#components/ui/markdown.tsx'

/** ITU's answer: which one, by whom and when, and the reason. */
export function ResponseText({
  request,
}: {
  request: {
    response: Response
    responseReason: string
    respondedByName: string | null
    respondedAt: Date | null
  }
}) {
  const t = useTranslations('item')
  const { response, responseReason, respondedByName, respondedAt } = request
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm text-ink-3">
        <span className="[&>*]:text-base [&>*]:font-semibold">
          <ResponseMark response={response} />
        </span>
        {respondedAt && (
          <span>
            {t.rich('respondedBy', {
              name: respondedByName ?? '',
              at: () => <InstantText at={respondedAt} />,
            })}
          </span>
        )}
      </p>
      {responseReason && (
        <div className="mt-1 max-w-prose">
          <Markdown>{responseReason}</Markdown>
        </div>
      )}
    </>
  )
}
