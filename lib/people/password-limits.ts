// How long a password may be; apart from lib/people/password.ts, so that forms do not load argon2.

export const MIN_PASSWORD = 12
export const MAX_PASSWORD = 200
