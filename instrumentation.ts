// Runs once when the server starts, before its first request.

export async function register() {
  // Written so that the build for the other runtime leaves it out.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { disbelieveClients } = await import('#lib/forwarded-headers.ts')
    disbelieveClients()
    const { rememberAcrossFlushes } = await import('#lib/gzip-flush.ts')
    rememberAcrossFlushes()
    // Pages that listen would keep the server from ending.
    const { closeLive } = await import('#lib/live/here.ts')
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void closeLive())
    // The build runs this too, without a database.
    if (process.env.NEXT_PHASE === 'phase-production-build') return
    const { startJobs } = await import('#lib/jobs/in-process.ts')
    startJobs()
  }
}
