// Hands letters to the mail server, one after the other over one connection, and says what became of each. Uses
// nodemailer's connection instead of its transport, to know the moment from which the server may have the letter.
import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import type Mail from 'nodemailer/lib/mailer/index.js'
import { parseConnectionUrl } from 'nodemailer/lib/shared/index.js'
import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js'

export type Answer =
  | { became: 'sent'; said: string }
  /** Asking again would be answered alike: no such mailbox, or the content is not wanted. */
  | { became: 'refused'; said: string }
  /** Not now; `everybody`: it is the server, not this letter. */
  | { became: 'later'; said: string; everybody: boolean }
  /** The server had all of it and did not answer. */
  | { became: 'unknown'; said: string }

/** Milliseconds of silence after which the server is given up. A server may look long at what it was given. */
const PATIENCE = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 120_000 }

export interface Postbox {
  /** `handingOver` is awaited before the first byte of the letter goes out; where it throws, none does. */
  send: (letter: Mail.Options, handingOver: () => Promise<void>) => Promise<Answer>
  close: () => void
}

/** A postbox at the server of the URL: smtp://user:password@host:587, smtps://host. Connects when it is first used. */
export function openPostbox(url: string): Postbox {
  let connection: SMTPConnection | null = null
  const close = () => {
    connection?.close()
    connection = null
  }
  return {
    close,
    send: async (letter, handingOver) => {
      let given = false
      try {
        connection ??= await connect(url)
        const said = await transmit(connection, letter, async () => {
          await handingOver()
          given = true
        })
        return { became: 'sent', said }
      } catch (error) {
        close()
        return answerIn(error as SMTPConnection.SMTPError, given)
      }
    },
  }
}

function connect(url: string): Promise<SMTPConnection> {
  const { promise, resolve, reject } = Promise.withResolvers<SMTPConnection>()
  const options = parseConnectionUrl(url)
  const connection = new SMTPConnection({ ...PATIENCE, ...options })
  // Stays: a connection that ends while nobody waits for it must not end the process.
  connection.on('error', reject)
  connection.once('end', () => reject(new Error('The mail server closed the connection')))
  connection.connect(() => {
    if (!options.auth) return resolve(connection)
    connection.login(options.auth as SMTPConnection.Credentials, (error) =>
      error ? reject(error) : resolve(connection),
    )
  })
  return promise
}

async function transmit(connection: SMTPConnection, letter: Mail.Options, handingOver: () => Promise<void>) {
  const message = new MailComposer(letter).compile()
  const bytes = await message.build()
  const { from, to } = message.getEnvelope()
  async function* body() {
    await handingOver()
    yield bytes
  }
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const ended = () => reject(new Error('The mail server closed the connection'))
  connection.once('error', reject).once('end', ended)
  connection.send({ from, to }, Readable.from(body(), { objectMode: false }), (error, info) =>
    error ? reject(error) : resolve(info.response),
  )
  try {
    return await promise
  } finally {
    connection.off('error', reject).off('end', ended)
  }
}

/** 5xx about the recipient or the content is final; about us (wrong password, unknown sender) it is for us to mend. */
function answerIn(error: SMTPConnection.SMTPError, given: boolean): Answer {
  const { responseCode = 0, command = '' } = error
  const said = (error.response ?? error.message).slice(0, 500)
  if (responseCode >= 500 && /^(RCPT TO|DATA)$/.test(command)) return { became: 'refused', said }
  if (responseCode >= 400) return { became: 'later', said, everybody: !/^(RCPT TO|DATA)$/.test(command) }
  if (error.code === 'EENVELOPE' || error.code === 'EMESSAGE') return { became: 'refused', said }
  return given ? { became: 'unknown', said } : { became: 'later', said, everybody: true }
}
