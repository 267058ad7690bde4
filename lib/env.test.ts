import { beforeEach, expect, test, vi } from 'vitest'

/** The environment as a process reads it that is started with these variables. */
async function readWith(variables: Record<string, string>) {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  vi.resetModules()
  const { env } = await import('./env.ts')
  return env()
}
beforeEach(() => vi.unstubAllEnvs())

test('a mail server needs a sender', async () => {
  await expect(readWith({ SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: '' })).rejects.toThrow('MAIL_FROM')
})

test.each(['actions@example.org', 'CxO Action Tracker <actions@example.org>'])(
  'mail may come from %s',
  async (from) => {
    const read = await readWith({ SMTP_URL: 'smtps://user:secret@mail.example.org:465', MAIL_FROM: from })
    expect(read.MAIL_FROM).toBe(from)
  },
)

test.each([
  ['SMTP_URL', 'https://mail.example.org'],
  ['SMTP_URL', 'mail.example.org'],
  ['MAIL_FROM', 'nobody'],
  ['JOBS', 'no'],
])('%s=%s is refused by its name', async (name, value) => {
  await expect(readWith({ [name]: value })).rejects.toThrow(name)
})

test('what is set to nothing is not set', async () => {
  const read = await readWith({ SMTP_URL: '', MAIL_FROM: '', JOBS: '' })
  expect(read).toMatchObject({ SMTP_URL: undefined, MAIL_FROM: undefined, JOBS: undefined })
})
