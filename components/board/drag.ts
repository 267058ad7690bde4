// Cards taken up by a pointer: while one is held each column says whether it can come there. On a slow line it is let go before
// that is known; it moves then, or the page says why not, when the answer is there.
import type { MoveOffer, MoveOffers } from '#lib/items/move-offer.ts'

export interface Dragging {
  read: (reference: string) => Promise<MoveOffers>
  drop: (reference: string, from: MoveOffers, offer: MoveOffer) => void
  stay: (reference: string, why: string) => void
  /** Nobody says whether it can come there. */
  fail: () => void
  words: () => { drop: string }
}

interface Held {
  reference: string
  /** The column that it stands in. */
  from: string
  reading: Promise<MoveOffers>
  known: MoveOffers | null
}

/** Makes the cards below `root` draggable, those that have a `.move`; returns what ends that. */
export function makeDraggable(root: HTMLElement, { read, drop, stay, fail, words }: Dragging): () => void {
  let held: Held | null = null
  let over: string | null = null
  let listens = true

  // Only now, so that no card is taken up before somebody listens.
  const ready = (event: Event) => {
    const card = within(event, '[data-item]')
    if (card?.querySelector('.move')) card.draggable = true
  }

  function hover(event: DragEvent): void {
    const column = within(event, 'section')
    if (!held || !event.dataTransfer) return
    over = column?.id ?? null
    if (!column || !mayCome(held, column)) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'move'
  }

  const listeners = {
    pointerover: ready,
    pointerdown: ready,
    dragstart(event: DragEvent) {
      const card = within(event, '[data-item]')
      if (!card?.draggable || !event.dataTransfer) return
      const reference = card.dataset.item ?? ''
      event.dataTransfer.setData('text/plain', reference)
      event.dataTransfer.effectAllowed = 'move'
      const reading = read(reference)
      const taken: Held = { reference, from: within(event, 'section')?.id ?? '', reading, known: null }
      held = taken
      reading.then(
        (known) => held === taken && show(taken, known),
        () => {}, // said where it is let go
      )
    },
    // Told of both: it may be let go as soon as something else comes to lie under it.
    dragenter: hover,
    dragover: hover,
    drop(event: DragEvent) {
      const column = within(event, 'section')
      if (!held || !column || column.id === held.from) return
      event.preventDefault()
      void letGo(held, column.id)
      end()
    },
    dragend() {
      const refused = held?.known?.offers.find((offer) => offer.to === over)
      if (held && refused?.why) stay(held.reference, refused.why)
      end()
    },
  }

  const show = (taken: Held, known: MoveOffers) => {
    taken.known = known
    for (const column of root.querySelectorAll<HTMLElement>('section[id]')) {
      const offer = known.offers.find(({ to }) => to === column.id && to !== taken.from)
      if (!offer) continue
      column.dataset.drop = offer.why === null ? 'yes' : 'no'
      setVerdict(column, offer.why ?? `${words().drop} ${offer.hint}`)
    }
  }
  const letGo = async ({ reference, reading }: Held, to: string) => {
    const card = root.querySelector(`[data-item="${CSS.escape(reference)}"]`)
    card?.setAttribute('aria-busy', 'true')
    const known = await reading.catch(() => null)
    card?.removeAttribute('aria-busy')
    if (!listens) return
    const offer = known?.offers.find((one) => one.to === to)
    if (!known || !offer) fail()
    else if (offer.why === null) drop(reference, known, offer)
    else stay(reference, offer.why)
  }
  const end = () => {
    held = null
    over = null
    for (const column of root.querySelectorAll<HTMLElement>('[data-drop]')) {
      delete column.dataset.drop
      setVerdict(column, '')
    }
  }

  const entries = Object.entries(listeners) as [string, EventListener][]
  for (const [name, listener] of entries) root.addEventListener(name, listener)
  return () => {
    listens = false
    for (const [name, listener] of entries) root.removeEventListener(name, listener)
  }
}

/** Where nothing is known yet it may come everywhere. */
const mayCome = ({ from, known }: Held, { id }: HTMLElement) =>
  id !== from && (known === null || known.offers.some(({ to, why }) => to === id && why === null))

const setVerdict = (column: HTMLElement, sentence: string) => {
  const line = column.querySelector('.verdict')
  if (line) line.textContent = sentence
}

const within = (event: Event, selector: string) =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null
