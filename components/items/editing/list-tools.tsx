'use client'
import { type ComponentType, useEffect, useRef, useState } from 'react'
import type { FormAction } from '#components/ui/form-client.tsx'
import type { EditingWords } from './words.ts'

export interface EditingProps {
  /** The list: its table, and the form of its checkboxes. */
  list: HTMLElement
  action: FormAction
  words: EditingWords
}

/** Brings what selects rows and edits cells once somebody points at the list or moves into it; the page begins without. */
export function ListTools({ action, words }: Omit<EditingProps, 'list'>) {
  const [editing, setEditing] = useState<{ Part: ComponentType<EditingProps>; list: HTMLElement } | null>(
    null,
  )
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const list = place.current?.parentElement
    if (!list) return
    const load = async () => {
      for (const type of FIRST_USES) list.removeEventListener(type, load)
      const { ListEditing } = await import('./list-editing.tsx')
      setEditing({ Part: ListEditing, list })
    }
    for (const type of FIRST_USES) list.addEventListener(type, load)
    if (list.querySelector('tbody :checked')) load()
    return () => {
      for (const type of FIRST_USES) list.removeEventListener(type, load)
    }
  }, [])
  if (editing) return <editing.Part list={editing.list} action={action} words={words} />
  return <span ref={place} hidden />
}

const FIRST_USES = ['pointerover', 'focusin', 'change'] as const
