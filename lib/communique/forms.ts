// What a language's table of forms holds, and which languages have one. A verb is a row; a language is a file.
import { english } from './forms/en.ts'
import type { StatementKind } from './types.ts'

/** How the thing asked or endorsed follows its verb. */
export type Pattern =
  | 'to' // encouraged ITU to study …
  | 'that' // suggested (that) ITU study …, agreed that ITU should study …
  | 'noun' // welcomed the study …, proposed a study …
  | 'gerund' // suggested studying …
  | 'infinitive' // it was recommended to study …, nobody named
  | 'for' // asked ITU for guidance
  | 'with' // tasked ITU with studying …
  | 'against' // cautioned (ITU) against studying …
  | 'from' // discouraged ITU from studying …

/** `claim`: says that something is so; asks only when it says that someone named should act. */
export type VerbKind = StatementKind | 'claim' | 'neutral'

export interface VerbRow {
  /** Infinitive, past, participle and gerund; the third person is the infinitive with -s or as given. */
  readonly verb: readonly [infinitive: string, past: string, participle: string, gerund: string]
  readonly kind: VerbKind
  readonly patterns: readonly Pattern[]
  /** Nouns that make the verb a speech act ("expressed … support"), with other words allowed between. */
  readonly through?: readonly string[]
  /** Nouns of which one is the subject, in the passive ("support was expressed for"). */
  readonly subject?: readonly string[]
  /** Words that must follow at once ("called on", "expressed support for"); any one of them. */
  readonly particle?: readonly string[]
  /** Asks or endorses only softly: worth a second look. */
  readonly weak?: true
  /** A passive counts only where it says by whom ("supported by CxOs"). */
  readonly doer?: true
}

export interface Forms {
  readonly language: string
  readonly verbs: readonly VerbRow[]
  /** Names the authors go by, head noun last; `open` ones need only known words in front of them. */
  readonly authors: { readonly names: readonly string[]; readonly heads: readonly string[] }
  readonly words: WordLists
  /** Nouns of those who can act; what a body is called by its own name or acronym. */
  readonly actors: { readonly heads: readonly string[]; readonly names: readonly string[] }
  /** Noun made of a verb → the verb, for "ITU partnership with X could raise Y". */
  readonly deverbal: Readonly<Record<string, string>>
}

type WordListName =
  | 'authorModifiers'
  | 'partOfAuthors'
  | 'mostOfAuthors'
  | 'authorPlaces'
  | 'pronouns'
  | 'determiners'
  | 'adverbs'
  | 'notAdverbs'
  | 'beForms'
  | 'haveForms'
  | 'doForms'
  | 'negations'
  | 'refusals'
  | 'strongModals'
  | 'modals'
  | 'wishModals'
  | 'prepositions'
  | 'conjunctions'
  | 'conditions'
  | 'relatives'
  | 'catenatives'
  | 'causatives'
  | 'gerundLeads'
  | 'persons'
  | 'courtesies'
  | 'deeds'
  | 'ownPlans'
  | 'earlier'
  | 'infinitives'
  | 'pastVerbs'
  | 'attributions'
  | 'necessities'
  | 'receptions'
  | 'praises'
  | 'asides'
  | 'otherEvents'
  | 'strictHeads'
  | 'singularHeads'
  | 'listNouns'
  | 'coverObjects'

export type WordLists = Readonly<Record<WordListName, readonly string[]>>

const tables: readonly Forms[] = [english]

/** The table of forms for a BCP 47 tag ("en", "en-GB"), or null where there is none. */
export function formsFor(language: string): Forms | null {
  const base = language.toLowerCase().split(/[-_]/)[0]
  return tables.find((table) => table.language === base) ?? null
}
