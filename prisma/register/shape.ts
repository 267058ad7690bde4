// The shape of a register that is shipped as facts.
import type { StatementKind } from '#lib/communique/types.ts'

export interface FirstRegister {
  meeting: {
    name: string
    prefix: string
    heldOn: string
    city: string
    country: string
    hosts: string[]
    organizations: string[]
  }
  communique: { slug: string; title: string; language: string; tdNumber: string; officialUrl: string }
  themes: { section: string; slug: string; name: string }[]
  statements: RegisteredStatement[]
}

export interface RegisteredStatement {
  kind: StatementKind
  section: string
  paragraph: string
  sentence: number
  /** Position among the statements of the same sentence, from 1. */
  order: number
  verb: string
  addressee: string
  title: string
  summary: string
  /** Whether an action item is made for it. */
  item: boolean
  /** Code of the group proposed as lead; null: none yet. */
  lead: string | null
  collaborators: string[]
}
