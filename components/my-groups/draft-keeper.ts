// Keeps one item's draft: at once on the device, after a moment on the server, and again until the server has it.
import { ANSWER_FIELDS } from './answer-fields.ts'
import type { DraftCard } from './draft-card.ts'
import type { Fields, KeptDrafts } from './kept-here.ts'

export type KeeperWord =
  | 'saved'
  | 'saving'
  | 'offline'
  | 'signedOut'
  | 'refused'
  | 'conflict'
  | 'notSent'
  | 'elsewhere'
  | 'here'
  | 'others'

/** What all drafts of a page share. */
export interface Desk {
  words: Record<KeeperWord, string>
  /** What the device keeps. */
  here: KeptDrafts
  send: (draft: Fields & { reference: string; version: string }) => Promise<Response>
  /** An instant as the hour and minute of the reader. */
  clock: (instant: string) => string
  /** Reads out what nobody must miss; empty: nothing is wrong any more. */
  tell: (text: string) => void
  isOver: () => boolean
}

export interface Answer {
  version: number
  savedAt: string
  conflict: (Record<string, string | null> & { version: number; savedAt: string }) | null
  others: { id: string; by: string; text: string; savedAt: string }[]
  error?: string
}

const AFTER_TYPING = 600
const AGAIN = 5000
const CONFLICT = 'conflict'

const asText = (fields: Fields) => JSON.stringify(ANSWER_FIELDS.map((name) => fields[name] ?? ''))

export class DraftKeeper {
  readonly card: DraftCard
  private readonly desk: Desk
  private version: number
  /** What the server has. */
  private saved: string
  private timer: ReturnType<typeof setTimeout> | undefined
  private underWay: Promise<boolean> | null = null
  /** The text that stands against what is typed, until one is chosen. */
  private against: { fields: Fields; version: number } | null = null

  constructor(card: DraftCard, desk: Desk) {
    this.card = card
    this.desk = desk
    this.version = card.version
    this.saved = asText(card.read(true))
    this.takeUp()
  }

  get isPending(): boolean {
    return asText(this.card.read()) !== this.saved
  }

  /** Goes on where this device left off, or where the reader typed before this began. */
  private takeUp(): void {
    const { card, desk } = this
    const kept = desk.here.read(card.reference)
    if (kept?.isDiscarded) {
      desk.here.forget(card.reference)
      card.fill(card.read(true))
    }
    const isNewer = kept !== null && kept.base !== this.version && this.version > 0
    if (this.isPending) {
      if (isNewer && asText(kept.fields) === asText(card.read()))
        this.oppose(desk.words.elsewhere, card.read(true), this.version)
      else this.changed()
    } else if (kept && !kept.isDiscarded && asText(kept.fields) !== this.saved) {
      if (isNewer) this.oppose(desk.words.here, kept.fields, this.version)
      else {
        card.fill(kept.fields)
        this.saveIn(0)
      }
    } else desk.here.forget(card.reference)
  }

  /** Something was typed. */
  changed(): void {
    if (!this.isPending) return
    this.keepHere()
    this.saveIn(AFTER_TYPING)
  }

  /** It is being thrown away: what stands in the fields gives way to what the page brings next. */
  discard(): void {
    const { card, desk } = this
    clearTimeout(this.timer)
    this.saved = asText(card.read())
    desk.here.write(card.reference, { fields: {}, base: this.version, isDiscarded: true })
  }

  keepHere(isSent = false): void {
    const { card, desk, version } = this
    desk.here.write(card.reference, { fields: card.read(), base: version, ...(isSent ? { isSent } : {}) })
  }

  saveIn(milliseconds: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.save(), milliseconds)
  }

  stop(): void {
    clearTimeout(this.timer)
    this.card.clear()
  }

  /** Until the server has what stands in the fields, or says why not; false: there is no connection. */
  async save(): Promise<boolean> {
    while (this.underWay) if (!(await this.underWay)) return false
    if (this.against || !this.isPending || this.desk.isOver()) return true
    this.underWay = this.saveOnce()
    const isThere = await this.underWay
    this.underWay = null
    return isThere
  }

  private async saveOnce(): Promise<boolean> {
    const { card, desk } = this
    clearTimeout(this.timer)
    const fields = card.read()
    card.say(desk.words.saving)
    try {
      const response = await desk.send({
        ...fields,
        reference: card.reference,
        version: String(this.version),
      })
      const answer: Answer = await response.json()
      if (!desk.isOver()) this.heard(fields, response.status, answer)
      return true
    } catch {
      this.warn(desk.words.offline)
      this.saveIn(AGAIN)
      return false
    }
  }

  private heard(fields: Fields, status: number, answer: Answer): void {
    const { card, desk } = this
    const { words, clock } = desk
    if (status === 401) {
      this.warn(words.signedOut)
      this.saveIn(AGAIN)
    } else if (answer.error) {
      this.warn(words.refused.replace('{why}', answer.error))
    } else {
      for (const { id, by, text, savedAt } of answer.others) {
        card.showOther({
          id,
          title: words.others.replace('{name}', by).replace('{time}', clock(savedAt)),
          text,
        })
      }
      if (answer.conflict) {
        const { version, savedAt, ...kept } = answer.conflict
        this.oppose(words.elsewhere.replace('{time}', clock(savedAt)), asFields(kept), version)
      } else this.isKept(fields, answer)
    }
  }

  private isKept(fields: Fields, { version, savedAt }: Answer): void {
    const { card, desk } = this
    this.version = version
    this.saved = asText(fields)
    card.version = version
    card.say(version === 0 ? '' : desk.words.saved.replace('{time}', desk.clock(savedAt)))
    desk.tell('')
    if (this.isPending) this.changed()
    else desk.here.forget(card.reference)
  }

  private oppose(title: string, fields: Fields, version: number): void {
    this.against = { fields, version }
    this.card.showOther({ id: CONFLICT, title: title.replace(', {time}', ''), text: fields.text ?? '' }, true)
    this.warn(this.desk.words.conflict)
  }

  private warn(text: string): void {
    this.card.say(text, true)
    this.desk.tell(text)
  }

  /** What the reader chose of two texts: `theirs` in place of mine, `both` one below the other, or `mine`. */
  choose(id: string, which: string, theirs: string): void {
    const { card, against } = this
    const isConflict = id === CONFLICT && against !== null
    const mine = card.read().text
    if (which === 'theirs') card.fill(isConflict ? against.fields : { text: theirs })
    if (which === 'both') card.fill({ text: [mine, theirs].filter(Boolean).join('\n\n') })
    if (isConflict) {
      this.version = against.version
      // Kept either way, so that the version that stands is the one that was chosen.
      this.saved = ''
      this.against = null
    }
    card.hideOther(id)
    card.say('')
    card.element.querySelector('textarea')?.focus()
    this.changed()
  }
}

const asFields = (kept: Record<string, string | null>): Fields =>
  Object.fromEntries(ANSWER_FIELDS.map((name) => [name, kept[name] ?? '']))
