'use client'
import { useEffect, useRef, useState } from 'react'
import { buttonClass } from '#components/ui/button-class.ts'
import { Kbd } from '#components/ui/kbd.tsx'
import { isTyping } from '#components/ui/typing.ts'
import { Proposals } from './proposals.ts'
import { readSelection, type Selected } from './selection.ts'

interface Words {
  title: string
  open: string
  close: string
  markRequest: string
  markEndorsement: string
  useFor: string
  list: [key: string, does: string][]
}

/**
 * The review by keyboard and by selecting: presses the buttons and follows the links that are on the page anyway,
 * and keeps list and document on the same proposal.
 */
export function ReviewKeys({ words }: { words: Words }) {
  const help = useRef<HTMLDetailsElement>(null)
  const [selected, setSelected] = useState<Selected | null>(null)
  const [current, setCurrent] = useState<DOMStringMap | null>(null)

  useEffect(() => {
    const proposals = new Proposals((card) => setCurrent(card ? { ...card.dataset } : null))
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return
      if (event.key === '?' && help.current) help.current.open = !help.current.open
      else if (!proposals.press(event.key)) return
      event.preventDefault()
    }
    const select = () => setSelected(readSelection())
    const focus = (event: FocusEvent) => proposals.focused(event.target)
    const click = (event: MouseEvent) => proposals.clicked(event.target)
    document.addEventListener('keydown', press)
    document.addEventListener('selectionchange', select)
    document.addEventListener('focusin', focus)
    document.addEventListener('click', click)
    return () => {
      document.removeEventListener('keydown', press)
      document.removeEventListener('selectionchange', select)
      document.removeEventListener('focusin', focus)
      document.removeEventListener('click', click)
    }
  }, [])

  const span = selected && `${selected.paragraph}:${selected.start}:${selected.end}`
  const canMove = selected && current?.paragraphIndex === String(selected.paragraph)
  return (
    <>
      {selected && (
        <div className="fixed inset-x-4 bottom-4 z-20 mx-auto flex w-fit flex-wrap gap-2 rounded-panel border border-line bg-page p-2 shadow-float">
          <SelectionButton
            form="mark"
            name="mark"
            value={`request:${span}`}
            primary
            label={words.markRequest}
          />
          <SelectionButton
            form="mark"
            name="mark"
            value={`endorsement:${span}`}
            label={words.markEndorsement}
          />
          {canMove && (
            <SelectionButton
              form="move"
              name="move"
              value={`${current.proposal}:${current.version}:${selected.start}:${selected.end}`}
              label={words.useFor}
            />
          )}
        </div>
      )}
      <details
        ref={help}
        className="no-print fixed end-4 bottom-4 z-10 rounded-control border border-line bg-page text-sm shadow-float max-md:hidden"
      >
        <summary className="flex items-center gap-2 px-3 py-1.5">
          {words.open} <Kbd>?</Kbd>
        </summary>
        <dl aria-label={words.title} className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 px-3 pb-3">
          {words.list.map(([key, does]) => (
            <div key={key} className="contents">
              <dt>
                <Kbd>{key}</Kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  )
}

function SelectionButton({
  label,
  primary,
  ...rest
}: {
  label: string
  primary?: boolean
  form: string
  name: string
  value: string
}) {
  // The selection would be lost with the press, and with it this button.
  return (
    <button
      type="submit"
      {...rest}
      onMouseDown={(event) => event.preventDefault()}
      className={buttonClass(primary ? 'primary' : 'secondary', 'small')}
    >
      {label}
    </button>
  )
}
