// The address of a paragraph on its communiqué's page: "/communiques/cxo-2024#p17".

/** "17" → "p17", "9(a)" → "p9-a". */
export const paragraphAnchor = (number: string) =>
  `p${number
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/-$/, '')}`
