// What a person holds beside items: each part is handed over as a whole, or left.

export const PARTS = ['drafts', 'watches', 'views'] as const
export type Part = (typeof PARTS)[number]
