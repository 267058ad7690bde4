'use client'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete'
import { Collection } from 'react-aria-components/Collection'
import { Header } from 'react-aria-components/Header'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { SearchField } from 'react-aria-components/SearchField'
import { counted } from '#components/live/words.ts'
import type { PaletteOffers } from '#lib/palette/types.ts'
import { countFitting, type Entry, sectionsOf } from './entries.ts'
import { useFound } from './use-found.ts'

const MARKED = '.entry[data-focused]'

/** Goes anywhere, finds anything, does the next step of the item in view. */
export function Palette({ offers, path, close }: { offers: PaletteOffers; path: string; close: () => void }) {
  const { words } = offers
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const { sections: found, isReading, failed } = useFound(typed)
  const { contains } = useFilter({ sensitivity: 'base' })
  const sections = useMemo(
    () => sectionsOf({ offers, found, typed, path, contains, isReading }),
    [offers, found, typed, path, contains, isReading],
  )

  useEffect(() => dialog.current?.showModal(), [])
  // It leads elsewhere: what it covers is another page now.
  const from = useRef(path)
  useEffect(() => {
    if (from.current !== path) close()
  }, [path, close])

  // Enter takes the line that is marked: the first one, until the reader goes to another.
  useEffect(() => {
    if (isReading || sections.length === 0) return
    const frame = requestAnimationFrame(() => {
      const field = dialog.current?.querySelector('input')
      if (!field || field !== document.activeElement || dialog.current?.querySelector(MARKED)) return
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }))
    })
    return () => cancelAnimationFrame(frame)
  }, [sections, isReading])

  const hurried = useRef(false)
  const choose = (entry: Entry) => {
    dialog.current?.close()
    entry.press ? entry.press.click() : router.push(entry.href)
  }
  const latest = useRef(choose)
  latest.current = choose

  // Who types a reference and Enter does not wait for what is found.
  const [first] = sections
  useEffect(() => {
    if (isReading || !hurried.current) return
    hurried.current = false
    const [entry] = first?.entries ?? []
    if (entry) latest.current(entry)
  }, [isReading, first])
  const hurry = (event: KeyboardEvent) => {
    // The field would empty itself first.
    if (event.key === 'Escape') {
      event.stopPropagation()
      dialog.current?.close()
    }
    hurried.current = event.key === 'Enter' && isReading && !['steps', 'places'].includes(first?.id ?? '')
    if (!hurried.current) return
    event.preventDefault()
    event.stopPropagation()
  }
  const status = () => {
    if (isReading || !typed.trim()) return ''
    if (failed) return words.failed
    const count = countFitting(sections)
    return count === 0 ? words.nothing : counted(words.found, count)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      aria-label={words.label}
      className="palette"
      onKeyDownCapture={hurry}
      onClose={close}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField aria-label={words.label} className="field">
          <Input
            type="text"
            role="combobox"
            aria-expanded="true"
            aria-haspopup="listbox"
            placeholder={words.label}
            maxLength={100}
          />
          <button type="button" onClick={() => dialog.current?.close()}>
            Esc <span className="sr-only">{words.close}</span>
          </button>
        </SearchField>
        <ListBox
          aria-label={words.results}
          items={sections}
          className="entries"
          renderEmptyState={() => (
            <p className="note">{isReading ? words.reading : failed ? words.failed : words.nothing}</p>
          )}
        >
          {(section) => (
            <ListBoxSection id={section.id}>
              <Header>{section.title}</Header>
              <Collection items={section.entries}>
                {(entry) => (
                  <ListBoxItem
                    id={entry.id}
                    textValue={`${entry.label} ${entry.note}`}
                    onAction={() => choose(entry)}
                    className="entry"
                  >
                    <span>{entry.label}</span>
                    {entry.note && <small>{entry.note}</small>}
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Autocomplete>
      <p role="status" className="sr-only">
        {status()}
      </p>
    </dialog>
  )
}
