// A real mail server on loopback, whose inbox the tests read. It can be stopped and started again on its port, refuse, and be slow.
import type { Socket } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export interface TestSmtp {
  /** For SMTP_URL. */
  url: string
  /** What it took, in that order. */
  mails: ParsedMail[]
  mailsTo: (address: string) => ParsedMail[]
  /** Code and words that answer `RCPT TO` of this address from now on: "550 No such mailbox". */
  refuse: (address: string, answer: string) => void
  /** The same by a rule: what to answer for an address, or nothing. */
  refusal: (address: string) => string | undefined
  /** Runs when a mail is taken, before the client is told. */
  onTaken: (mail: ParsedMail) => Promise<void>
  /** Ends all connections without a word, as a cable that is pulled out does. */
  cut: () => void
  stop: () => Promise<void>
  start: () => Promise<void>
}

/** Starts it, on the port if one is given. */
export async function startSmtp(port = 0): Promise<TestSmtp> {
  const refused = new Map<string, string>()
  const sockets = new Set<Socket>()
  let server = newServer()
  const smtp: TestSmtp = {
    url: '',
    mails: [],
    mailsTo: (address) => smtp.mails.filter((mail) => recipientsOf(mail).includes(address)),
    refuse: (address, answer) => refused.set(address, answer),
    refusal: (address) => refused.get(address),
    onTaken: async () => {},
    cut: () => {
      for (const socket of sockets) socket.destroy()
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
    start: async () => {
      server = newServer()
      port = await listen(server, port)
      smtp.url = `smtp://127.0.0.1:${port}`
    },
  }
  await smtp.start()
  return smtp

  function newServer() {
    const made = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      closeTimeout: 50,
      onRcptTo({ address }, _, done) {
        const [, code, words] = /^(\d+) (.*)$/.exec(smtp.refusal(address) ?? '') ?? []
        done(code ? Object.assign(new Error(words), { responseCode: Number(code) }) : null)
      },
      onData(stream, _, done) {
        simpleParser(stream)
          .then(async (mail) => {
            smtp.mails.push(mail)
            await smtp.onTaken(mail)
            done()
          })
          .catch(done)
      },
    })
    made.server.on('connection', (socket: Socket) => {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
    })
    // Clients that are killed in the middle are what some of these tests are about.
    made.on('error', () => {})
    return made
  }
}

/** Addresses in "To". */
export function recipientsOf({ to }: ParsedMail): string[] {
  return [to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address ?? ''))
}

function listen(server: SMTPServer, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
}
