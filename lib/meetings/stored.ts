// What an import keeps as JSON: written by the import alone, so read without checking again.
import type { DocumentFacts, Paragraph, Section, SuggestedGroup } from '#lib/communique/types.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import type { CommuniqueFacts } from './facts.ts'

/** An Extraction without its statements (those are proposals) and its meeting (that is in the facts). */
export interface StoredExtraction {
  document: DocumentFacts
  sections: Section[]
  paragraphs: Paragraph[]
}

export const storedExtraction = (json: Prisma.JsonValue) => json as unknown as StoredExtraction
export const storedFacts = (json: Prisma.JsonValue) => json as unknown as CommuniqueFacts
export const storedGroups = (json: Prisma.JsonValue) => json as unknown as SuggestedGroup[]

/** A typed value as a JSON column takes it. */
export const asJson = (value: unknown) => value as Prisma.InputJsonValue
