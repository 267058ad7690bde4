// Runs once when the server starts, before its first request.

export async function register() {
  // Written so that the build for the other runtime leaves it out.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { disbelieveClients } = await import('#lib/forwarded-headers.ts')
    disbelieveClients()
  }
}
