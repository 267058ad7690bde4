import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { cellAt, type Place } from './cells.ts'

/** Something over a cell of the list, which has a position of its own. */
export function OverCell({
  list,
  place,
  className = '',
  children,
}: {
  list: HTMLElement
  place: Place
  className?: string
  children: ReactNode
}) {
  const box = useRef<HTMLDivElement>(null)
  // After each drawing: the row may have moved. Where it is gone, the last place holds.
  useLayoutEffect(() => {
    const [cell, around] = [cellAt(list, place)?.getBoundingClientRect(), list.getBoundingClientRect()]
    const style = box.current?.style
    if (!cell || !style) return
    style.setProperty('top', `${cell.top - around.top}px`)
    style.setProperty('left', `${cell.left - around.left}px`)
    style.setProperty('width', `${cell.width}px`)
    style.setProperty('height', `${cell.height}px`)
    // What is wider than the cell grows towards the middle.
    const middle = (cell.left + cell.right) / 2 > (around.left + around.right) / 2
    box.current?.toggleAttribute('data-right', middle)
  })
  return (
    <div ref={box} className={`over-cell ${className}`}>
      {children}
    </div>
  )
}
