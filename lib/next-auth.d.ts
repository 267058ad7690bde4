// What our sessions carry in place of next-auth's user.
import 'next-auth'
import 'next-auth/jwt'

declare module 'next-auth' {
  interface User {
    id: string
    epoch: number
  }
  interface Session {
    expires: string
    personId: string
    epoch: number
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    personId: string
    epoch: number
  }
}
