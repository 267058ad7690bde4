// What the process is told by its environment, read once and checked; nothing else reads process.env.
import { z } from 'zod'

/** Set to nothing is not set, as in a compose file that passes a variable on. */
const unlessEmpty = <S extends z.ZodType>(inner: S) =>
  z.preprocess((value) => value || undefined, inner.optional())

const schema = z
  .object({
    DATABASE_URL: z.url(),
    /** A direct connection where DATABASE_URL goes through a pooler. */
    DATABASE_DIRECT_URL: z.url().optional(),
    DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
    NEXTAUTH_URL: z.url().default('http://127.0.0.1:3000'),
    NEXTAUTH_SECRET: z.string().min(32),
    /** How many proxies of ours stand in front and add to X-Forwarded-For; 0: none, and it is not believed. */
    TRUST_PROXY: z.coerce.number().int().min(0).max(9).default(0),
    /** The mail server; without one mail waits in the outbox. */
    SMTP_URL: unlessEmpty(z.url({ protocol: /^smtps?$/ })),
    /** From whom mail comes: "CxO Action Tracker <actions@example.org>". Needed with SMTP_URL. */
    MAIL_FROM: unlessEmpty(z.string().regex(/^([^<>@]*<)?[^<>@\s]+@[^<>@\s]+>?$/)),
    /** Off: this process runs no jobs, because workers of their own do. */
    JOBS: unlessEmpty(z.enum(['on', 'off'])),
    /** Set by the start command only with the embedded database on loopback. */
    CXO_DEMO: z.enum(['0', '1']).default('0'),
  })
  .refine((read) => !read.SMTP_URL || read.MAIL_FROM, { path: ['MAIL_FROM'] })

export type Env = z.infer<typeof schema>

let read: Env | undefined

/** The checked environment. Throws an Error that names what is missing or malformed. */
export function env(): Env {
  if (read) return read
  const parsed = schema.safeParse(process.env)
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))]
    throw new Error(`These settings are missing or malformed: ${names.join(', ')}. See docs/operations.md.`)
  }
  read = parsed.data
  return read
}
