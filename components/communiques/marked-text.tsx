import { Fragment, type ReactNode } from 'react'
import { type Mark, segmentsOf } from '#lib/meetings/segments.ts'

/** A text with its marks; `children` draws each piece of a mark (`first`: where the mark begins). Text stays text. */
export function MarkedText({
  text,
  marks,
  children,
}: {
  text: string
  marks: readonly Mark[]
  children: (id: string, first: boolean, text: string) => ReactNode
}) {
  const starts = new Map(marks.map(({ id, start }) => [id, Math.max(0, start)]))
  return segmentsOf(text, marks).map(({ text: piece, start, marks: [id] }) => (
    <Fragment key={start}>
      {id === undefined ? piece : children(id, starts.get(id) === start, piece)}
    </Fragment>
  ))
}
