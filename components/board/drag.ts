// Cards taken up by a pointer: while one is held each column says whether it can come there.
import type { MoveOffer, MoveOffers } from '#lib/items/move-offer.ts'

interface Dragging {
  read: (reference: string) => Promise<MoveOffers>
  drop: (reference: string, from: MoveOffers, offer: MoveOffer) => void
  stay: (reference: string, why: string) => void
  words: { drop: string }
}

/** Makes the cards below `root` draggable; returns what ends that. */
export function makeDraggable(root: HTMLElement, { read, drop, stay, words }: Dragging): () => void {
  let held: { reference: string; from: string; known: MoveOffers | null } | null = null
  let over: string | null = null

  const listeners = {
    dragstart(event: DragEvent) {
      const card = within(event, '[data-item]')
      if (!card?.draggable || !event.dataTransfer) return
      const reference = card.dataset.item ?? ''
      event.dataTransfer.setData('text/plain', reference)
      event.dataTransfer.effectAllowed = 'move'
      const taken = { reference, from: within(event, 'section')?.id ?? '', known: null }
      held = taken
      read(reference).then((known) => held === taken && show(known), end)
    },
    dragover(event: DragEvent) {
      const offer = offerAt(within(event, 'section'))
      if (!held || !event.dataTransfer) return
      over = within(event, 'section')?.id ?? null
      if (!offer || offer.why !== null) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'move'
    },
    drop(event: DragEvent) {
      const offer = offerAt(within(event, 'section'))
      if (!held?.known || !offer) return
      event.preventDefault()
      drop(held.reference, held.known, offer)
      end()
    },
    dragend() {
      const refused = held?.known?.offers.find((offer) => offer.to === over)
      if (held && refused?.why) stay(held.reference, refused.why)
      end()
    },
  }

  const show = (known: MoveOffers) => {
    if (!held) return
    held.known = known
    for (const column of root.querySelectorAll<HTMLElement>('section[id]')) {
      const offer = offerAt(column)
      if (!offer) continue
      column.dataset.drop = offer.why === null ? 'yes' : 'no'
      setVerdict(column, offer.why ?? `${words.drop} ${offer.hint}`)
    }
  }
  const offerAt = (column: HTMLElement | null) =>
    held?.known?.offers.find((offer) => offer.to === column?.id && column.id !== held?.from)
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
    for (const [name, listener] of entries) root.removeEventListener(name, listener)
  }
}

const setVerdict = (column: HTMLElement, sentence: string) => {
  const line = column.querySelector('.verdict')
  if (line) line.textContent = sentence
}

const within = (event: Event, selector: string) =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null
