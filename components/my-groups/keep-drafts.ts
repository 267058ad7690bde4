// Brings a page of short forms to life: its drafts are kept as they are typed, and nothing is sent into a dead line.
import { DraftCard } from './draft-card.ts'
import { type Desk, DraftKeeper, type KeeperWord } from './draft-keeper.ts'
import { type Fields, KeptDrafts } from './kept-here.ts'
import { saveOthers } from './save-others.ts'

export interface KeeperOptions {
  /** Where drafts are saved. */
  url: string
  slug: string
  person: string
  locale: string
  timeZone: string
  words: Record<KeeperWord, string>
  /** Draws the page anew. */
  refresh: () => void
}

const MOST_ON_THE_WAY_OUT = 20_000

/** Begins; returns what ends it. */
export function keepDrafts(form: HTMLFormElement, options: KeeperOptions): () => void {
  const { words, url, locale, timeZone } = options
  const device = pageKey()
  const ending = new AbortController()
  const { signal } = ending
  const live = form.querySelector('[data-live]')
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone })
  const desk: Desk = {
    words,
    here: new KeptDrafts(options.person, options.slug),
    send: (draft) => post(url, { ...draft, device }),
    clock: (instant) => time.format(new Date(instant)),
    tell: (text) => {
      if (live && live.textContent !== text) live.textContent = text
    },
    isOver: () => signal.aborted,
  }
  const keepers = new Map(
    [...form.querySelectorAll<HTMLElement>('[data-answer]')].map((element) => {
      const keeper = new DraftKeeper(new DraftCard(element, form), desk)
      return [keeper.card.reference, keeper]
    }),
  )
  const keeperOf = (target: EventTarget | null) => {
    const card = target instanceof Element ? target.closest<HTMLElement>('[data-answer]') : null
    return keepers.get(card?.dataset.answer ?? '')
  }
  const saveAll = () => Promise.all([...keepers.values()].filter((it) => it.isPending).map((it) => it.save()))
  const on = (type: string, listen: (event: Event) => unknown, target: EventTarget = form, capture = false) =>
    target.addEventListener(type, listen, { signal, capture })

  on('input', ({ target }) => keeperOf(target)?.changed())
  on('change', ({ target }) => keeperOf(target)?.changed())
  on('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-choose]') : null
    const panel = button?.closest<HTMLElement>('[data-other]')
    if (!button || !panel) return
    const theirs = panel.querySelector('[data-text]')?.textContent ?? ''
    keeperOf(panel)?.choose(panel.dataset.other ?? '', button.dataset.choose ?? '', theirs)
  })
  // Enter in a line sends nothing by itself: it keeps.
  on('keydown', (event) => {
    const { key, target } = event as KeyboardEvent
    if (key !== 'Enter' || !(target instanceof HTMLInputElement)) return
    event.preventDefault()
    keeperOf(target)?.saveIn(0)
  })
  on('formdata', (event) => (event as FormDataEvent).formData.set('device', device))
  on('online', saveAll, window)
  on('pagehide', saveAll, window)
  on('visibilitychange', saveAll, document)

  // React empties a form that was sent, whenever it comes to it: what is typed by then stays.
  on('reset', (event) => event.preventDefault())

  let sending: 'no' | 'asked' | 'on' = 'no'
  /** Everything is saved first. Where that fails nothing is sent: the answer would be lost with the page. */
  const beforeSending = async (event: Event) => {
    if (sending === 'on') {
      sending = 'no'
      return
    }
    event.preventDefault()
    event.stopImmediatePropagation()
    if (sending === 'asked') return
    sending = 'asked'
    const submitter = (event as SubmitEvent).submitter as HTMLButtonElement | null
    if (!(await isReached(saveAll))) {
      sending = 'no'
      desk.tell(words.notSent)
      const near = keeperOf(submitter) ?? keepers.values().next().value
      return near?.card.say(words.notSent, true)
    }
    for (const [reference, keeper] of keepers) {
      if (submitter?.value === `discard:${reference}`) keeper.discard()
      else if (submitter?.value === 'all' || submitter?.value === reference) keeper.keepHere(true)
    }
    sending = 'on'
    form.requestSubmit(submitter)
  }
  on('submit', beforeSending, form, true)

  saveOthers(desk, keepers).then((isNew) => isNew && options.refresh())

  return () => {
    ending.abort()
    for (const keeper of keepers.values()) keeper.stop()
  }
}

const post = (url: string, draft: Fields) => {
  const body = JSON.stringify(draft)
  return fetch(url, {
    ...{ method: 'POST', headers: { 'Content-Type': 'application/json' }, body },
    // Goes through although the page is being closed.
    keepalive: body.length < MOST_ON_THE_WAY_OUT,
  })
}

async function isReached(saveAll: () => Promise<boolean[]>): Promise<boolean> {
  if (!navigator.onLine) return false
  const saved = await saveAll()
  if (saved.length > 0) return saved.every(Boolean)
  return fetch('/api/health', { cache: 'no-store' }).then(
    () => true,
    () => false,
  )
}

/** Of this page: what it saves later is newer than what it saved before. */
const pageKey = () =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(36)).join('')
