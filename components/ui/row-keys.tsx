'use client'
import { useEffect } from 'react'
import { isTyping } from './typing.ts'

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** Moves the focus from row to row of the page's table by the arrows, once a row has it. Enter opens. */
export function RowKeys() {
  useEffect(() => {
    const move = (event: KeyboardEvent) => {
      const step = STEPS[event.key]
      if (!step || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return
      const rows = [...document.querySelectorAll<HTMLElement>('.table .title a')]
      const row = document.activeElement?.closest('tr')
      const at = rows.findIndex((link) => row?.contains(link))
      const next = at === -1 ? undefined : rows[at + step]
      if (!next) return
      event.preventDefault()
      next.focus()
      next.closest('tr')?.scrollIntoView({ block: 'nearest' })
    }
    document.addEventListener('keydown', move)
    return () => document.removeEventListener('keydown', move)
  }, [])
  return null
}
