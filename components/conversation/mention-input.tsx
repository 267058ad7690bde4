'use client'
import { type ComponentType, type KeyboardEvent, useId, useRef, useState } from 'react'
import { TextArea } from '#components/ui/text-area.tsx'
import type { ListKeys, MentionListProps, MentionWords } from './mention-list.tsx'

/** What is being typed after the sign @. */
const UNFINISHED = /(?:^|[\s("“'])@["“]?([\p{L}\p{N}][^\n@"“”]{0,40}|)$/u

/** The text of a comment. After @ it offers whom to mention; the list comes with the first sign that is typed. */
export function MentionInput({
  reference,
  label,
  hint,
  words,
  defaultValue,
  visibility,
}: {
  reference: string
  label: string
  hint: string
  words: MentionWords
  defaultValue?: string
  /** Of a comment that is there already; else the form's own choice counts. */
  visibility?: string
}) {
  const id = useId()
  const keys = useRef<ListKeys>(null)
  const [List, setList] = useState<ComponentType<MentionListProps> | null>(null)
  const [open, setOpen] = useState<MentionListProps['open'] | null>(null)
  const [active, setActive] = useState<string>()

  const look = async (area: HTMLTextAreaElement) => {
    const before = area.value.slice(0, area.selectionStart)
    const typed = area.selectionStart === area.selectionEnd ? UNFINISHED.exec(before) : null
    if (!typed) return setOpen(null)
    const chosen = area.form && new FormData(area.form).get('visibility')
    setOpen({
      area,
      at: before.lastIndexOf('@'),
      words: typed[1] ?? '',
      visibility: visibility ?? String(chosen ?? 'register'),
    })
    if (List) return
    const module = await import('./mention-list.tsx')
    setList(() => module.MentionList)
  }

  return (
    <div className="relative">
      <TextArea
        name="text"
        label={label}
        hint={hint}
        maxLength={10_000}
        required
        defaultValue={defaultValue}
        aria-autocomplete="list"
        aria-controls={open ? id : undefined}
        aria-activedescendant={open ? active : undefined}
        onInput={(event) => look(event.currentTarget)}
        onClick={(event) => look(event.currentTarget)}
        onKeyDown={(event: KeyboardEvent) => open && keys.current?.press(event)}
        onBlur={() => setOpen(null)}
      />
      {List && open && (
        <List
          id={id}
          ref={keys}
          reference={reference}
          words={words}
          open={open}
          onActive={setActive}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}
