// What a device keeps of drafts that the server does not have yet.

export type Fields = Record<string, string>

export interface KeptHere {
  fields: Fields
  /** Version of the draft that was written on. */
  base: number
  /** It was on its way as an answer when it was seen last. */
  isSent?: boolean
  /** It is being thrown away. */
  isDiscarded?: boolean
}

/** Of one person in one round, by reference. Storage that is full or switched off keeps nothing, and says nothing. */
export class KeptDrafts {
  private readonly prefix: string

  constructor(person: string, slug: string) {
    this.prefix = `draft ${person} ${slug} `
  }

  read(reference: string): KeptHere | null {
    try {
      return JSON.parse(localStorage.getItem(this.prefix + reference) ?? 'null')
    } catch {
      return null
    }
  }

  write(reference: string, kept: KeptHere): void {
    try {
      localStorage.setItem(this.prefix + reference, JSON.stringify(kept))
    } catch {}
  }

  forget(reference: string): void {
    try {
      localStorage.removeItem(this.prefix + reference)
    } catch {}
  }

  references(): string[] {
    try {
      return Object.keys(localStorage).flatMap((key) =>
        key.startsWith(this.prefix) ? [key.slice(this.prefix.length)] : [],
      )
    } catch {
      return []
    }
  }
}
