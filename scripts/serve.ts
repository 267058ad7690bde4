// Serves the built application from this very process: when it ends, however it ends, the port is free.
import { createServer, type Server } from 'node:http'
import path from 'node:path'
import { stopJobs } from '#lib/jobs/in-process.ts'
import { quietly } from './quietly.ts'
import { Plain } from './steps.mjs'

type Address = { host: string; port: number }

/** Throws a sentence when something else listens there. */
export async function assertPortFree(address: Address) {
  const server = createServer()
  await listen(server, address)
  await new Promise((resolve) => server.close(resolve))
}

/** Starts serving. Returns the function that stops: open requests get two seconds to finish. */
export async function serve(address: Address): Promise<() => Promise<void>> {
  const { default: next } = await import('next')
  const app = next({
    dev: false,
    dir: path.resolve(import.meta.dirname, '..'),
    hostname: address.host,
    port: address.port,
  })
  await quietly(() => app.prepare())
  const handle = app.getRequestHandler()
  const server = createServer((request, response) => handle(request, response))
  await listen(server, address)
  return async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 2000).unref()
    await Promise.all([closed, stopJobs()])
    await app.close()
  }
}

function listen(server: Server, { host, port }: Address): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why: Record<string, string> = {
        EADDRINUSE: `Port ${port} on ${host} is taken by another program. Set PORT to another one.`,
        EACCES: `Port ${port} may only be used by root. Set PORT to one above 1023.`,
        EADDRNOTAVAIL: `HOST is ${host}, which is not an address of this machine.`,
        ENOTFOUND: `HOST is ${host}, which is not an address of this machine.`,
      }
      reject(new Plain(why[error.code ?? ''] ?? error.message))
    })
    server.listen(port, host, () => {
      server.removeAllListeners('error')
      resolve()
    })
  })
}
