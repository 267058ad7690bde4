// next-auth's settings: what the session's cookie is and holds. Its token names the person and the epoch of the
// person's sessions, nothing else; who that person is today is read from the database (lib/people/actor.ts).
import type { AuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { clientAddress } from '#lib/client-address.ts'
import { env } from '#lib/env.ts'
import { signInSchema } from '#lib/people/schema.ts'
import { signIn } from '#lib/people/sign-in.ts'

/** Seconds after which a session ends by itself. */
export const SESSION_SECONDS = 14 * 24 * 60 * 60

const overHttps = () => URL.parse(env().NEXTAUTH_URL)?.protocol === 'https:'

/** The cookie that carries the session; browsers keep a `__Host-` cookie to this host and to https. */
export function sessionCookie() {
  const secure = overHttps()
  return {
    name: secure ? '__Host-cxo.session' : 'cxo.session',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  } as const
}

// Read through getters: importing this file, as the build does, needs no environment.
export const authOptions: AuthOptions = {
  get secret() {
    return env().NEXTAUTH_SECRET
  },
  get useSecureCookies() {
    return overHttps()
  },
  get cookies() {
    return { sessionToken: sessionCookie() }
  },
  session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
  pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
  providers: [
    CredentialsProvider({
      credentials: { email: {}, password: {} },
      async authorize(credentials, request) {
        const typed = signInSchema.safeParse(credentials)
        if (!typed.success) return null
        const address = clientAddress(new Headers(request.headers))
        const answer = await signIn({ ...typed.data, address, now: new Date() })
        return answer.ok ? { id: answer.personId, epoch: answer.epoch } : null
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) =>
      user ? { personId: user.id, epoch: user.epoch } : { personId: token.personId, epoch: token.epoch },
    session: ({ session, token }) => ({
      expires: session.expires,
      personId: token.personId,
      epoch: token.epoch,
    }),
    redirect: ({ url, baseUrl }) => (URL.parse(url, baseUrl)?.origin === baseUrl ? url : baseUrl),
  },
  logger: {
    // A cookie that is no longer ours to read is a person who is not signed in, not an error.
    error: (code, detail) => code === 'JWT_SESSION_ERROR' || console.error(`Sign-in: ${code}`, detail),
    warn: () => {},
    debug: () => {},
  },
}
