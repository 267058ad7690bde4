// The cards of a review on the page: which one is current, and what the keys do to it.

const CARD = '[data-proposal]'

export class Proposals {
  private current: HTMLElement | null = null
  /** Ids in the order they were decided, for undoing the last. */
  private readonly decided: string[] = []
  /** Decided here and not drawn anew yet: id → the version that was decided on. */
  private readonly sent = new Map<string, string | undefined>()
  private readonly onCurrent: (card: HTMLElement | null) => void

  constructor(onCurrent: (card: HTMLElement | null) => void) {
    this.onCurrent = onCurrent
    const linked =
      window.location.hash.startsWith('#p-') && document.querySelector<HTMLElement>(window.location.hash)
    if (linked) this.show(linked)
  }

  /** True when the key was one of ours. */
  press(key: string): boolean {
    if (key === 'j') return this.step(1)
    if (key === 'k') return this.step(-1)
    if (key === 'x') return this.click(this.here() ?? this.all()[0] ?? null, 'keep')
    if (key === 'd') return this.click(this.here() ?? this.all()[0] ?? null, 'drop')
    if (key === 'u') return this.undo()
    if (key === 'e') return this.click(this.here(), 'edit')
    if (key === 'r') return this.focus(document.querySelector<HTMLElement>('[data-do=register]'))
    return false
  }

  focused(target: EventTarget | null) {
    const card = target instanceof Element ? target.closest<HTMLElement>(CARD) : null
    if (card && card !== this.current) this.show(card)
  }

  /** A click in a card shows its clause; a decision that was sent leads on to the next proposal that waits for one. */
  clicked(target: EventTarget | null) {
    if (target instanceof Element && target.closest(CARD)) this.reveal()
    const button =
      target instanceof Element ? target.closest<HTMLElement>('[data-do=keep], [data-do=drop]') : null
    const card = button?.closest<HTMLElement>(CARD)
    const id = card?.dataset.proposal
    if (!card || !id) return
    this.decided.push(id)
    this.sent.set(id, card.dataset.version)
    const waiting = this.all().filter((each) => this.waits(each))
    const after = waiting.find(
      (each) => card.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING,
    )
    this.focus(after ?? waiting[0] ?? card)
  }

  private waits(card: HTMLElement): boolean {
    const id = card.dataset.proposal ?? ''
    return card.querySelector('[data-do=keep]') !== null && this.sent.get(id) !== card.dataset.version
  }

  private all() {
    return [...document.querySelectorAll<HTMLElement>(CARD)]
  }

  /** The current card; the page may have been drawn anew since. */
  private here(): HTMLElement | null {
    const id = this.current?.dataset.proposal
    return (id && document.getElementById(`p-${id}`)) || null
  }

  private step(by: number): boolean {
    const cards = this.all()
    const here = this.here()
    return this.focus((here ? cards[cards.indexOf(here) + by] : cards[0]) ?? here)
  }

  private undo(): boolean {
    const last = this.decided.pop()
    const card = last ? document.getElementById(`p-${last}`) : this.here()
    return this.click(card, 'undo')
  }

  private click(card: HTMLElement | null, what: string): boolean {
    const decided = (what === 'keep' || what === 'drop') && card && !this.waits(card)
    if (!decided) card?.querySelector<HTMLElement>(`[data-do=${what}]`)?.click()
    return card !== null
  }

  private focus(element: HTMLElement | null): boolean {
    element?.focus({ preventScroll: true })
    element?.scrollIntoView({ block: 'nearest' })
    this.reveal()
    return element !== null
  }

  private show(card: HTMLElement) {
    for (const old of document.querySelectorAll('[data-current]')) old.removeAttribute('data-current')
    this.current = card
    card.dataset.current = ''
    const marks = document.querySelectorAll<HTMLElement>(`[data-mark="${card.dataset.proposal}"]`)
    for (const mark of marks) mark.dataset.current = ''
    this.onCurrent(card)
  }

  /** Scrolls the current clause into view; never while a button is held down, or it would move away under the pointer. */
  private reveal() {
    document.querySelector('.clause[data-current]')?.scrollIntoView({ block: 'nearest' })
  }
}
