// Addresses of groups.

/** The group's page; `period` only for another study period than the current one. */
export const groupPath = (slug: string, period?: string | null) =>
  `/groups/${slug}${period ? `?period=${period}` : ''}`
